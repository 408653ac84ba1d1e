import { defineWords } from '#lib/i18n/locale.ts';

export const recorderWords = defineWords(
	{
		record: 'Record',
		pause: 'Pause',
		resume: 'Resume',
		stop: 'Stop',
		mute: 'mute the sound',
		preview: 'What is being recorded',
		previewLabel: 'The picture that is being recorded',
		nothingOpen: 'nothing is open',
		onlySound: 'only sound is being recorded',
		recorded: 'recorded',
		size: 'size',
		bitrate: 'bit rate so far',
		type: 'type',
		bytes: (n: number) => `${n.toLocaleString('en')} bytes`,
		pieces: (n: number) => (n === 1 ? '1 piece' : `${n} pieces`),
		seconds: (n: string) => `${n} s`,
		kilobits: (n: string) => `${n} kbit/s`,
		memory: (used: string, most: string) =>
			`Recordings lie in the memory of this page: ${used} of ${most} MB. At the limit the recorder stops and keeps what it has.`,
		whatLegend: 'What to record',
		whats: { both: 'picture and sound', picture: 'picture only', sound: 'sound only' },
		optionsLegend: 'What is asked of the recorder',
		typeLabel: 'container and codecs (mimeType)',
		notHere: 'not in this browser',
		browsersChoice: 'the browser’s choice',
		videoRate: 'picture (videoBitsPerSecond)',
		audioRate: 'sound (audioBitsPerSecond)',
		timeslice: 'a piece every (timeslice)',
		onePiece: 'one piece, at the end',
		typeNote: (here: number, all: number) =>
			`isTypeSupported() was asked for ${all} types; this browser has ${here} of them. The others can be chosen too, to see what the browser says.`,
		lacks: {
			audio: 'The source has no sound, so there will be none in the file.',
			video: 'The source has no picture, so there will be none in the file.'
		},
		troubles: {
			NotSupportedError:
				'This browser cannot record that: it does not have the type that was asked for, or the stream holds a kind of track that the type has no place for. Nothing was recorded. Choose a type that is marked ✓, or leave it to the browser.',
			InvalidStateError:
				'That is not possible now: pause() and resume() need a recorder that is running or paused, and this one is inactive. Nothing is lost. Press Record first.',
			InvalidModificationError:
				'A track was added to the stream or taken from it while it was being recorded; a recorder stops then. What was recorded until then is kept below.',
			SecurityError:
				'The picture comes from somewhere that this page may not read, so it may not be recorded either. Choose another source.',
			Error:
				'The recorder failed in a way that the specification does not name. What was recorded until then is kept below. Press Record to try again.'
		},
		why: {
			reader: 'Stopped by you.',
			'track-ended':
				'The source ended by itself: the sharing was stopped or the device unplugged. That ended the recording, and it is kept.',
			limit:
				'Stopped at the limit of memory for this page. It is kept; download or discard takes to make room.',
			error: 'An error of the recorder ended it. It is kept as far as it came.'
		},
		words: {
			idle: 'Nothing is recorded yet. Choose what to record and press Record.',
			opening: 'Opening the source …',
			recording: 'Recording. Pieces of the file arrive while it runs.',
			paused: 'Paused. The source stays open, nothing is written.',
			done: (n: number) => `Take ${n} is below: play it, look inside, download or discard it.`,
			empty: 'Not one byte came, so there is no file. Record a little longer, or choose another source.'
		},
		takes: 'Takes of this page',
		take: (n: number) => `Take ${n}`,
		playerOf: (n: number) => `Player of take ${n}`,
		download: (name: string) => `Download ${name}`,
		look: 'Look inside',
		reading: 'Reading …',
		discard: 'Discard',
		notRead:
			'What the file really holds stands here once you look inside. The program that reads it (mediabunny) is fetched then.',
		readBy: 'Container, tracks, packets and bit rates were counted in the file itself, with mediabunny.',
		isSaved: 'Downloaded: leaving this page does not ask for it any more.',
		readFailed: 'The file could not be read. Press again; if it stays, record anew with another type:',
		container: 'Container',
		duration: 'Length',
		everyPacket: 'the last packet of the file',
		whyInfinity:
			'Infinity: the header went out with the first piece, before anybody knew how long it would be, and nobody corrected it. Whoever wants the length reads to the end. Recorded in one piece, Chromium writes it in.',
		track: { video: 'Picture', audio: 'Sound' },
		perSecond: (n: string) => `${n} frames a second`,
		sampling: (rate: number, channels: number) =>
			`${rate} Hz, ${channels === 1 ? 'mono' : `${channels} channels`}`,
		packets: (all: number, key: number) => `${all} packets, ${key} of them key`,
		asked: (what: string) => `asked for: ${what}`,
		frames: 'Frames',
		decoded: (n: number) => `${n} decoded`,
		marks: (n: number, first: number, last: number) =>
			`${n} with marks that can be read: number ${first} to ${last}.`,
		missing: (drawn: number, there: number) =>
			drawn > there
				? `${drawn} were drawn in that time: ${drawn - there} are not in the file.`
				: 'None is missing between them.',
		noMarks: 'no marks: this is not the test picture',
		sound: 'Decoded sound',
		heard: 'There is something to hear (1 is full scale).',
		silent: 'Silence.',
		noSound: 'None.',
		leaving:
			'There is a recording on this page that has not been downloaded. It lives in this page only and goes with it.',
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`
	},
	{
		record: '녹화',
		pause: '일시 정지',
		resume: '이어서',
		stop: '멈춤',
		mute: '소리 끄기',
		preview: '녹화하는 것',
		previewLabel: '녹화하고 있는 영상',
		nothingOpen: '아무것도 열려 있지 않아요',
		onlySound: '소리만 녹음하고 있어요',
		recorded: '녹화한 시간',
		size: '크기',
		bitrate: '지금까지의 비트레이트',
		type: '형식',
		bytes: (n) => `${n.toLocaleString('ko')}바이트`,
		pieces: (n) => `${n}조각`,
		seconds: (n) => `${n}초`,
		kilobits: (n) => `${n} kbit/s`,
		memory: (used, most) =>
			`녹화한 것은 이 페이지의 메모리에 있어요: ${most} MB 가운데 ${used} MB. 한도에 이르면 녹화기가 멈추고 거기까지 남겨 둬요.`,
		whatLegend: '무엇을 녹화할까요',
		whats: { both: '영상과 소리', picture: '영상만', sound: '소리만' },
		optionsLegend: '녹화기에 요청하는 것',
		typeLabel: '컨테이너와 코덱 (mimeType)',
		notHere: '이 브라우저에 없음',
		browsersChoice: '브라우저에 맡김',
		videoRate: '영상 (videoBitsPerSecond)',
		audioRate: '소리 (audioBitsPerSecond)',
		timeslice: '조각 간격 (timeslice)',
		onePiece: '끝에 한 조각으로',
		typeNote: (here, all) =>
			`isTypeSupported()로 ${all}가지를 물었고, 이 브라우저는 그중 ${here}가지를 할 수 있어요. 나머지도 고를 수 있어요. 브라우저가 뭐라고 하는지 보세요.`,
		lacks: {
			audio: '이 소스에는 소리가 없어서 파일에도 소리가 없어요.',
			video: '이 소스에는 영상이 없어서 파일에도 영상이 없어요.'
		},
		troubles: {
			NotSupportedError:
				'이 브라우저는 그렇게 녹화할 수 없어요. 요청한 형식이 없거나, 그 형식에 담을 수 없는 종류의 트랙이 스트림에 있어요. 아무것도 녹화되지 않았어요. ✓ 표시가 있는 형식을 고르거나 브라우저에 맡기세요.',
			InvalidStateError:
				'지금은 할 수 없어요. pause()와 resume()은 녹화 중이거나 일시 정지한 녹화기에만 쓸 수 있는데, 지금은 inactive예요. 잃은 것은 없어요. 먼저 녹화를 누르세요.',
			InvalidModificationError:
				'녹화하는 동안 스트림에 트랙이 더해지거나 빠졌어요. 그러면 녹화기는 멈춰요. 거기까지 녹화한 것은 아래에 남아 있어요.',
			SecurityError: '이 페이지가 읽을 수 없는 곳에서 온 영상이라 녹화도 할 수 없어요. 다른 소스를 고르세요.',
			Error:
				'명세에 이름이 없는 방식으로 녹화기가 실패했어요. 거기까지 녹화한 것은 아래에 남아 있어요. 녹화를 눌러 다시 해 보세요.'
		},
		why: {
			reader: '직접 멈췄어요.',
			'track-ended':
				'소스가 스스로 끝났어요. 공유가 멈췄거나 장치가 빠진 거예요. 그래서 녹화도 끝났고, 파일은 남아 있어요.',
			limit: '이 페이지의 메모리 한도에서 멈췄어요. 파일은 남아 있어요. 내려받거나 버려서 자리를 만드세요.',
			error: '녹화기 오류로 끝났어요. 거기까지는 남아 있어요.'
		},
		words: {
			idle: '아직 녹화한 것이 없어요. 무엇을 녹화할지 고르고 녹화를 누르세요.',
			opening: '소스를 여는 중이에요 …',
			recording: '녹화하고 있어요. 파일이 조각조각 나오고 있어요.',
			paused: '일시 정지했어요. 소스는 열려 있지만 아무것도 쓰지 않아요.',
			done: (n) => `${n}번 녹화가 아래에 있어요. 재생하고, 속을 들여다보고, 내려받거나 버릴 수 있어요.`,
			empty: '한 바이트도 나오지 않아서 파일이 없어요. 조금 더 길게 녹화하거나 다른 소스를 고르세요.'
		},
		takes: '이 페이지에서 녹화한 것',
		take: (n) => `${n}번 녹화`,
		playerOf: (n) => `${n}번 녹화 재생기`,
		download: (name) => `${name} 내려받기`,
		look: '속 들여다보기',
		reading: '읽는 중 …',
		discard: '버리기',
		notRead:
			'속을 들여다보면 파일에 실제로 무엇이 들어 있는지 여기에 나와요. 파일을 읽는 프로그램(mediabunny)은 그때 가져와요.',
		readBy: '컨테이너, 트랙, 패킷, 비트레이트는 파일 자체를 mediabunny로 읽어서 센 거예요.',
		isSaved: '내려받았어요. 페이지를 떠나도 더는 묻지 않아요.',
		readFailed: '파일을 읽지 못했어요. 다시 눌러 보고, 계속되면 다른 형식으로 다시 녹화하세요:',
		container: '컨테이너',
		duration: '길이',
		everyPacket: '파일의 마지막 패킷',
		whyInfinity:
			'Infinity: 헤더가 첫 조각에 실려 나갔는데, 그때는 길이를 아무도 몰랐고 나중에 고치지도 않았어요. 길이를 알려면 끝까지 읽어야 해요. 한 조각으로 녹화하면 Chromium이 길이를 적어 넣어요.',
		track: { video: '영상', audio: '소리' },
		perSecond: (n) => `초당 ${n}프레임`,
		sampling: (rate, channels) => `${rate} Hz, ${channels === 1 ? '모노' : `${channels}채널`}`,
		packets: (all, key) => `패킷 ${all}개, 그중 키 패킷 ${key}개`,
		asked: (what) => `요청: ${what}`,
		frames: '프레임',
		decoded: (n) => `${n}개 디코딩`,
		marks: (n, first, last) => `표지를 읽을 수 있는 프레임 ${n}개: ${first}번부터 ${last}번까지.`,
		missing: (drawn, there) =>
			drawn > there
				? `그동안 ${drawn}개를 그렸으니 ${drawn - there}개는 파일에 없어요.`
				: '사이에 빠진 것이 없어요.',
		noMarks: '표지가 없어요. 테스트 영상이 아니에요',
		sound: '디코딩한 소리',
		heard: '들을 것이 있어요(1이 최대예요).',
		silent: '무음이에요.',
		noSound: '없어요.',
		leaving: '이 페이지에 아직 내려받지 않은 녹화가 있어요. 이 페이지에만 있어서 떠나면 함께 사라져요.',
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로예요. 실행되는 줄에 불이 들어와요.',
		ran: (times) => `(${times}번 실행됨)`
	}
);
