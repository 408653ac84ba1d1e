import { defineWords } from '#lib/i18n/locale.ts';

export const transferWords = defineWords(
	{
		idle: 'Nothing is open yet. Choose files or have one made, and connect the two ends, in any order.',
		linked: 'Connected. Files go from end to end, through no server, one after the other.',
		drop: 'Drop files here, or',
		choose: 'Choose files',
		made: 'Make one of',
		makeOne: 'Add it',
		sizes: { 0: 'nothing (0 B)', 4: '4 MiB', 64: '64 MiB', 512: '512 MiB', 4096: '4 GiB' },
		highWater: 'Waits in the buffer at most',
		takesAll: 'Take files without asking',
		cut: 'Cut the connection',
		channel: 'channel',
		peak: 'most in the buffer',
		sent: 'Sent from here',
		received: 'Received here',
		nothing: 'Nothing yet.',
		pause: 'Pause',
		goOn: 'Go on',
		cancel: 'Cancel',
		accept: 'Accept',
		decline: 'Decline',
		save: 'Save …',
		into: {
			opfs: 'What comes is stored in this browser; Save copies it out.',
			none: 'What comes is stored in this browser; Save copies it out. This browser does not write into a folder of yours by itself.',
			folder: (name: string) =>
				`What comes goes straight into your folder “${name}”. Cut off, it goes on there; if this page is closed before a file is whole, that file starts anew.`
		},
		pickFolder: 'Straight into a folder …',
		dropFolder: 'Into this browser again',
		savedAs: (name: string, isWhole: boolean) =>
			isWhole ? `in your folder as “${name}”` : `to your folder, as “${name}”`,
		plainHash: 'SHA-256',
		hashing: (percent: number) => `SHA-256: ${percent} %`,
		erase: 'Erase',
		forget: 'Forget it',
		of: (part: string, whole: string) => `${part} of ${whole}`,
		progress: (name: string) => `Progress of ${name}`,
		left: (seconds: number) =>
			seconds < 1.5
				? 'a second left'
				: seconds < 90
					? `${Math.ceil(seconds)} seconds left`
					: `${Math.ceil(seconds / 60)} minutes left`,
		rate: 'rate',
		states: {
			waiting: 'waits for its turn',
			offered: 'offered: waits for an answer',
			asked: 'wants to come',
			opening: 'a place is being opened',
			sending: 'on its way',
			receiving: 'coming',
			checking: 'comparing the hashes',
			complete: 'complete: both ends have the same SHA-256',
			damaged: 'damaged: the two ends have different hashes. Send it again.',
			'broken-off': 'broken off',
			refused: 'refused',
			stopped: 'stopped by the receiver',
			withdrawn: 'withdrawn by the sender'
		},
		heldHere: 'paused here',
		heldThere: 'paused by the other end',
		resumed: (from: string) => `taken up at ${from}`,
		gap: (from: string, to: string) =>
			`Missing: everything from ${from} to ${to}. Connect again and offer the same file, and it goes on there.`,
		reasons: {
			cancelled: 'cancelled',
			unreadable: 'it cannot be read any more',
			changed: 'it has changed',
			declined: 'not wanted',
			'too-large': 'without a file system this browser takes 256 MiB at most',
			'no-room': 'there is not enough room',
			'too-many': 'too many files',
			'not-storable': 'it cannot be stored'
		},
		hash: { plain: 'SHA-256 of the file', blocks: 'SHA-256 over the SHA-256 of each MiB' },
		here: 'here',
		there: 'there',
		breach: (what: string) =>
			`Ended: the other end ${what}. What was stored is kept. Connect again to go on.`,
		breaches: {
			'no-message': 'sent a message that is none of ours',
			'no-frame': 'sent bytes that belong to no file',
			'unknown-file': 'spoke of a file that it never offered',
			'not-accepted': 'sent a file that was not accepted',
			'already-here': 'sent bytes a second time',
			gap: 'left bytes out',
			'beyond-the-end': 'sent more than it had announced',
			'too-fast': 'sent faster than can be stored',
			'too-large': 'sent pieces that are too large',
			incomplete: 'called a file complete that is not',
			'out-of-turn': 'said something out of turn',
			'out-of-range': 'spoke of bytes that do not exist',
			'too-many': 'offered too many files'
		},
		unreadable: (names: string) => `Could not be read, so not added (a folder?): ${names}`,
		missing: (names: string) =>
			`Not finished when this page was reloaded: ${names}. Choose the same file again, and it goes on where it stopped.`,
		different: (name: string) =>
			`This “${name}” is not the one that was being sent: size, date or beginning differ. It goes as a new file.`,
		kept: 'Stored in this browser',
		keptHint:
			'In the origin’s private file system (OPFS). Save them to take them out, erase them to make room.',
		keptPart: (part: string, whole: string) => `${part} of ${whole}: waits for the rest`,
		keptWhole: (whole: string) => `${whole}, complete`,
		saveProblem: 'It could not be saved:',
		code: 'The code that runs',
		codeHint:
			'The channel and its back-pressure. The rules of the transfer are beside it, in src/lib/transfer.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		idle: '아직 아무것도 열리지 않았습니다. 파일을 고르거나 만들고, 양쪽 끝을 연결하세요. 순서는 상관없습니다.',
		linked: '연결되었습니다. 파일이 서버를 거치지 않고 끝에서 끝으로 하나씩 갑니다.',
		drop: '파일을 여기에 놓거나',
		choose: '파일 고르기',
		made: '파일 만들기:',
		makeOne: '추가',
		sizes: { 0: '빈 파일 (0 B)', 4: '4 MiB', 64: '64 MiB', 512: '512 MiB', 4096: '4 GiB' },
		highWater: '버퍼에 쌓아 둘 최대량',
		takesAll: '묻지 않고 받기',
		cut: '연결 자르기',
		channel: '채널',
		peak: '버퍼에 가장 많았을 때',
		sent: '여기서 보낸 파일',
		received: '여기서 받은 파일',
		nothing: '아직 없습니다.',
		pause: '멈춤',
		goOn: '계속',
		cancel: '취소',
		accept: '받기',
		decline: '거절',
		save: '저장 …',
		into: {
			opfs: '받은 파일은 이 브라우저에 저장되고, “저장”을 누르면 꺼냅니다.',
			none: '받은 파일은 이 브라우저에 저장되고, “저장”을 누르면 꺼냅니다. 이 브라우저는 폴더에 바로 쓰지 못합니다.',
			folder: (name) =>
				`받는 파일이 “${name}” 폴더에 바로 쓰입니다. 연결이 끊기면 거기서 이어지지만, 파일이 다 오기 전에 이 페이지를 닫으면 그 파일은 처음부터 다시 받습니다.`
		},
		pickFolder: '폴더에 바로 받기 …',
		dropFolder: '다시 이 브라우저에 받기',
		savedAs: (name, isWhole) =>
			isWhole ? `폴더에 “${name}”(으)로 저장됨` : `폴더에 “${name}”(으)로 쓰는 중`,
		plainHash: 'SHA-256',
		hashing: (percent) => `SHA-256: ${percent} %`,
		erase: '지우기',
		forget: '잊기',
		of: (part, whole) => `${whole} 가운데 ${part}`,
		progress: (name) => `${name} 진행 상황`,
		left: (seconds) =>
			seconds < 1.5
				? '1초 남음'
				: seconds < 90
					? `${Math.ceil(seconds)}초 남음`
					: `${Math.ceil(seconds / 60)}분 남음`,
		rate: '속도',
		states: {
			waiting: '차례를 기다림',
			offered: '제안함: 답을 기다림',
			asked: '보내려고 함',
			opening: '저장할 자리를 여는 중',
			sending: '가는 중',
			receiving: '오는 중',
			checking: '해시를 비교하는 중',
			complete: '완료: 양쪽의 SHA-256이 같습니다',
			damaged: '손상: 양쪽의 해시가 다릅니다. 다시 보내세요.',
			'broken-off': '도중에 끊김',
			refused: '거절됨',
			stopped: '받는 쪽이 멈춤',
			withdrawn: '보내는 쪽이 거둬들임'
		},
		heldHere: '여기서 멈춤',
		heldThere: '상대편이 멈춤',
		resumed: (from) => `${from}부터 이어짐`,
		gap: (from, to) =>
			`빠진 부분: ${from}부터 ${to}까지 전부. 다시 연결해 같은 파일을 보내면 거기서부터 이어집니다.`,
		reasons: {
			cancelled: '취소함',
			unreadable: '더는 읽을 수 없음',
			changed: '내용이 바뀜',
			declined: '원하지 않음',
			'too-large': '파일 시스템이 없는 이 브라우저에서는 256 MiB까지만 받음',
			'no-room': '자리가 모자람',
			'too-many': '파일이 너무 많음',
			'not-storable': '저장할 수 없음'
		},
		hash: { plain: '파일의 SHA-256', blocks: 'MiB마다 구한 SHA-256들의 SHA-256' },
		here: '여기',
		there: '상대편',
		breach: (what) =>
			`끝냈습니다. 상대편이 ${what}. 저장된 부분은 남아 있습니다. 계속하려면 다시 연결하세요.`,
		breaches: {
			'no-message': '약속에 없는 메시지를 보냈습니다',
			'no-frame': '어느 파일에도 속하지 않는 바이트를 보냈습니다',
			'unknown-file': '제안한 적 없는 파일을 말했습니다',
			'not-accepted': '받겠다고 하지 않은 파일을 보냈습니다',
			'already-here': '같은 바이트를 두 번 보냈습니다',
			gap: '바이트를 빠뜨렸습니다',
			'beyond-the-end': '알린 크기보다 많이 보냈습니다',
			'too-fast': '저장할 수 있는 것보다 빨리 보냈습니다',
			'too-large': '너무 큰 조각을 보냈습니다',
			incomplete: '다 오지 않은 파일을 완료라고 했습니다',
			'out-of-turn': '차례에 맞지 않는 말을 했습니다',
			'out-of-range': '있지도 않은 바이트를 말했습니다',
			'too-many': '파일을 너무 많이 제안했습니다'
		},
		unreadable: (names) => `읽을 수 없어서 넣지 않았습니다(폴더인가요?): ${names}`,
		missing: (names) =>
			`이 페이지를 새로 고칠 때 끝나지 않은 파일: ${names}. 같은 파일을 다시 고르면 멈춘 곳부터 이어집니다.`,
		different: (name) =>
			`이 “${name}”은(는) 보내던 파일이 아닙니다. 크기나 날짜, 앞부분이 다릅니다. 새 파일로 보냅니다.`,
		kept: '이 브라우저에 저장된 파일',
		keptHint: '출처 전용 파일 시스템(OPFS)에 있습니다. 꺼내려면 저장하고, 자리를 비우려면 지우세요.',
		keptPart: (part, whole) => `${whole} 가운데 ${part}: 나머지를 기다림`,
		keptWhole: (whole) => `${whole}, 완료`,
		saveProblem: '저장하지 못했습니다:',
		code: '실행되는 코드',
		codeHint: '채널과 역압(back-pressure)입니다. 전송 규칙은 그 옆 src/lib/transfer에 있습니다.',
		ran: (times) => `${times}번 실행됨`
	}
);
