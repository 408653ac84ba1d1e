import { defineWords } from '#lib/i18n/locale.ts';

/** Words of the page that opens dumps. */
export const dumpWords = defineWords(
	{
		title: 'Open a dump',
		summary:
			'Opens dumps of webrtc-internals and rtcstats: candidate pairs, descriptions, graphs, events. Nothing leaves your browser.',
		lead: 'A call went wrong somewhere else? Drop its dump here: webrtc-internals, an rtcstats trace, or a recording of this site, packed with gzip or not. It is read in your browser and goes nowhere.',
		drop: 'Drop a file here',
		or: 'or',
		choose: 'Choose a file',
		example: 'Open an example',
		exampleName: 'example from Chromium 156',
		paste: 'Paste the text instead',
		pasteLabel: 'Text of a dump',
		openPasted: 'Open the text',
		pastedName: 'pasted text',
		how: 'How to make a dump in Chrome',
		steps: [
			'Open chrome://webrtc-internals in a tab, before the call. It only knows what happens while it is open.',
			'Make the call in another tab, until it goes wrong.',
			'Come back before the call ends: a connection that is closed leaves the page.',
			'Open “Create a WebRTC-Internals dump” at the top, and download the dump. Edge has it at edge://webrtc-internals.',
			'The file ends in .gz or .txt: drop it here as it is.'
		],
		firefox:
			'Firefox has about:webrtc. What it saves is a page of text, not data, and cannot be opened here.',
		reading: {
			loading: 'Loading the file …',
			parsing: 'Reading the dump …',
			'handing-over': 'Putting the samples in order …'
		},
		cancel: 'Cancel',
		refusals: {
			'firefox-page':
				'This is a page that Firefox saved from about:webrtc. It is text for reading, and its statistics are not in it as data. Make the call in Chrome and save a dump there.',
			empty: 'The file is empty. Save the dump again.',
			'unknown-format':
				'This is no file that can be opened here. It takes a recording that was saved on this site, the JSON of chrome://webrtc-internals, or an rtcstats trace (a list for each line).',
			recording: 'This recording of RTC Notebook cannot be read.',
			'not-fetched':
				'The example could not be fetched. Check the connection to this site, then open it again.',
			'nothing-in-it':
				'The dump has the right form, but no connection and no event in it. Open webrtc-internals before the call begins, and save before it ends.',
			'too-large': 'The file is larger than 512 MB. Save a shorter part of the call.',
			'unpacks-too-large':
				'The packed file unpacks to more than 512 MB, so reading was stopped. Save a shorter part of the call.',
			unreadable:
				'The file could not be read: it is damaged, or too much for the memory of this browser. Save it again, or a shorter part.'
		},
		notices: {
			stopped: (where: string) => `The file breaks off at ${where}. Everything before that is shown.`,
			where: (line: number, offset: number) => `line ${line}, character ${offset}`,
			'unknown-events': (names: string) =>
				`Kept as notes, because their meaning is not known here: ${names}.`,
			malformed: (count: string) => `${count} entries are no events; they were left out.`,
			'times-unreadable': (count: string) =>
				`${count} entries have times that cannot be read (older dumps write them in the reader’s language). They stand in their order, at the time of the entry before.`,
			'stats-unreadable': (count: string) =>
				`${count} series of statistics cannot be read; they were left out.`,
			'stats-without-times': (count: string) =>
				`${count} statistics objects have no times of their own (before Chrome 117). Their values are spread evenly from start to end.`,
			'too-many-events': (count: string) =>
				`${count} events at the end go over the limit of 200 000; they were left out.`,
			'too-many-connections': (count: string) =>
				`${count} connections go over the limit of 100; they were left out.`,
			'too-many-samples': (count: string) =>
				`${count} samples go over the limit of one connection; they were left out.`
		},
		formats: {
			'webrtc-internals': 'webrtc-internals',
			rtcstats: 'rtcstats trace',
			recording: 'RTC Notebook recording'
		},
		facts: {
			file: 'File',
			format: 'Format',
			browser: 'Browser',
			started: 'Began',
			length: 'Length',
			events: 'Events'
		},
		samplesComing: 'The samples are still being read.',
		panels: 'Open the panels',
		panelsHint: 'timeline, ladder, states, SDP, ICE, statistics: all at the same moment',
		connections: 'Connections',
		overview: 'Overview',
		url: 'Page',
		noUrl: 'the dump does not say',
		id: 'Id in the dump',
		servers: 'ICE servers',
		noServers: 'none',
		hidden: 'credentials hidden',
		noCredentials: 'no credentials in the dump',
		settings: 'Configuration',
		constraints: 'Older constraints',
		states: { signaling: 'Signaling', ice: 'ICE', connection: 'Connection' },
		neverSaid: 'not told',
		counts: (events: number, samples: number) => `${events} events, ${samples} samples`,
		grid: 'Candidate pairs',
		gridLead: (at: string) => `Local candidates down, remote ones across, as of the sample at ${at}.`,
		noPairs: 'There is no sample with candidate pairs up to this moment.',
		gridCorner: 'local \\ remote',
		cell: {
			selected: 'selected',
			nominated: 'nominated',
			succeeded: 'works',
			failed: 'failed',
			'in-progress': 'being checked',
			waiting: 'waiting',
			frozen: 'frozen',
			none: '—',
			noPair: 'never paired'
		},
		roundTrip: (ms: string) => `round trip ${ms}`,
		descriptions: 'Descriptions',
		noDescriptions: 'No description was set up to this moment.',
		role: { local: 'setLocalDescription', remote: 'setRemoteDescription', created: 'created' },
		sections: (count: number) => (count === 1 ? '1 media section' : `${count} media sections`),
		munged: 'changed by the page',
		mungedLead: (added: number, removed: number) =>
			`What the browser made was changed before it was set: ${added} lines added, ${removed} taken out. Browsers warn of this: it may stop working.`,
		asMade: 'set as it was made',
		refusedBy: (error: string) => `refused: ${error}`,
		rejected: (names: string) => `rejected: ${names}`,
		text: 'Text',
		graphs: 'Graphs',
		noGraphs: 'No numbers fit the filter.',
		rtpOnly: 'RTP only',
		kind: 'Kind',
		kinds: { all: 'all', audio: 'audio', video: 'video' },
		filter: 'Filter',
		filterGraphs: 'type or field, as in bytesSent',
		shown: (shown: number, all: number) => `${shown} of ${all}`,
		more: 'Show more',
		eventsTable: 'Events',
		filterEvents: 'as in candidate, stable',
		time: 'Time',
		what: 'Event',
		detail: 'Value',
		noEvents: 'No event fits the filter.',
		later: 'later than the cursor',
		share: 'Hand it on',
		shareLead:
			'Addresses, names of hosts and people, ids, labels, ICE passwords and fingerprints become stand-ins, the same one everywhere; what was said over channels is taken out. Ports, times, codecs and numbers stay.',
		anonymous: 'Make it anonymous',
		shareFormat: 'Format',
		download: 'Download',
		leftOut: (names: string) => `Not in the file, because this format has no words for it: ${names}.`,
		saved: 'Saved.'
	},
	{
		title: '덤프 열기',
		summary:
			'webrtc-internals와 rtcstats 덤프를 열어 후보 쌍, 세션 설명, 그래프, 이벤트를 살펴봅니다. 파일은 브라우저 밖으로 나가지 않습니다.',
		lead: '다른 곳에서 통화가 잘못되었나요? 그때 남긴 덤프(dump)를 여기에 놓으세요. webrtc-internals, rtcstats 기록, 이 사이트에서 저장한 기록을 gzip으로 압축했든 아니든 읽습니다. 파일은 이 브라우저 안에서만 읽고 어디로도 보내지 않습니다.',
		drop: '파일을 여기에 놓으세요',
		or: '또는',
		choose: '파일 선택',
		example: '예제 열기',
		exampleName: 'Chromium 156에서 만든 예제',
		paste: '글로 붙여 넣기',
		pasteLabel: '덤프의 글',
		openPasted: '붙여 넣은 글 열기',
		pastedName: '붙여 넣은 글',
		how: 'Chrome에서 덤프를 만드는 법',
		steps: [
			'통화를 시작하기 전에 chrome://webrtc-internals를 탭에 열어 둡니다. 열려 있는 동안 일어난 일만 기록합니다.',
			'다른 탭에서 문제가 생길 때까지 통화합니다.',
			'통화를 끝내기 전에 돌아옵니다. 닫힌 연결은 이 페이지에서 사라집니다.',
			'맨 위의 ‘Create a WebRTC-Internals dump’를 펼쳐 덤프를 내려받습니다. Edge에서는 edge://webrtc-internals에 있습니다.',
			'.gz나 .txt로 저장된 파일을 그대로 여기에 놓습니다.'
		],
		firefox:
			'Firefox에는 about:webrtc가 있지만, 저장되는 것은 데이터가 아니라 읽기 위한 페이지라서 여기서 열 수 없습니다.',
		reading: {
			loading: '파일을 불러오는 중 …',
			parsing: '덤프를 읽는 중 …',
			'handing-over': '표본을 정리하는 중 …'
		},
		cancel: '취소',
		refusals: {
			'firefox-page':
				'Firefox의 about:webrtc에서 저장한 페이지입니다. 읽기 위한 글이라 통계가 데이터로 들어 있지 않습니다. Chrome에서 통화하고 덤프를 저장해 주세요.',
			empty: '빈 파일입니다. 덤프를 다시 저장해 주세요.',
			'unknown-format':
				'여기서 열 수 있는 파일이 아닙니다. 이 사이트에서 저장한 기록, chrome://webrtc-internals의 JSON, 한 줄에 목록 하나씩인 rtcstats 기록을 열 수 있습니다.',
			recording: 'RTC Notebook의 기록이지만 읽을 수 없습니다.',
			'not-fetched': '예제를 받아 오지 못했습니다. 이 사이트와의 연결을 확인하고 다시 열어 주세요.',
			'nothing-in-it':
				'덤프의 꼴은 맞지만 연결도 이벤트도 들어 있지 않습니다. 통화 전에 webrtc-internals를 열고, 통화가 끝나기 전에 저장해 주세요.',
			'too-large': '파일이 512MB보다 큽니다. 통화를 더 짧게 나누어 저장해 주세요.',
			'unpacks-too-large':
				'압축을 풀면 512MB가 넘어 읽기를 멈추었습니다. 통화를 더 짧게 나누어 저장해 주세요.',
			unreadable:
				'파일을 읽지 못했습니다. 파일이 손상되었거나 이 브라우저의 메모리로는 벅찬 크기입니다. 다시 저장하거나 더 짧게 저장해 주세요.'
		},
		notices: {
			stopped: (where) => `파일이 ${where}에서 끊깁니다. 그 앞까지는 모두 보여 드립니다.`,
			where: (line, offset) => `${line}번째 줄(${offset}번째 글자)`,
			'unknown-events': (names) => `뜻을 몰라 메모로 남겨 둔 이벤트: ${names}.`,
			malformed: (count) => `이벤트가 아닌 항목 ${count}개를 뺐습니다.`,
			'times-unreadable': (count) =>
				`항목 ${count}개의 시각을 읽을 수 없습니다(예전 덤프는 시각을 사용자의 언어로 적습니다). 순서는 그대로 두고 바로 앞 항목의 시각에 놓았습니다.`,
			'stats-unreadable': (count) => `읽을 수 없는 통계 ${count}줄을 뺐습니다.`,
			'stats-without-times': (count) =>
				`통계 객체 ${count}개에는 시각이 따로 없습니다(Chrome 117 이전). 값을 시작부터 끝까지 고르게 놓았습니다.`,
			'too-many-events': (count) => `한도인 200,000개를 넘은 뒤쪽 이벤트 ${count}개를 뺐습니다.`,
			'too-many-connections': (count) => `한도인 100개를 넘은 연결 ${count}개를 뺐습니다.`,
			'too-many-samples': (count) => `한 연결의 한도를 넘은 표본 ${count}개를 뺐습니다.`
		},
		formats: {
			'webrtc-internals': 'webrtc-internals',
			rtcstats: 'rtcstats 기록',
			recording: 'RTC Notebook 기록'
		},
		facts: {
			file: '파일',
			format: '형식',
			browser: '브라우저',
			started: '시작',
			length: '길이',
			events: '이벤트'
		},
		samplesComing: '표본을 아직 읽고 있습니다.',
		panels: '패널 열기',
		panelsHint: '타임라인, 사다리, 상태, SDP, ICE, 통계가 모두 같은 순간을 보여 줍니다',
		connections: '연결',
		overview: '개요',
		url: '페이지',
		noUrl: '덤프에 없음',
		id: '덤프에서의 식별자',
		servers: 'ICE 서버',
		noServers: '없음',
		hidden: '인증 정보 가림',
		noCredentials: '덤프에 인증 정보 없음',
		settings: '설정',
		constraints: '예전 제약 조건',
		states: { signaling: '시그널링', ice: 'ICE', connection: '연결' },
		neverSaid: '알 수 없음',
		counts: (events, samples) => `이벤트 ${events}개, 표본 ${samples}개`,
		grid: '후보 쌍',
		gridLead: (at) => `세로는 로컬 후보, 가로는 원격 후보입니다. ${at}의 표본을 보여 줍니다.`,
		noPairs: '이 순간까지 후보 쌍이 담긴 표본이 없습니다.',
		gridCorner: '로컬 \\ 원격',
		cell: {
			selected: '선택됨',
			nominated: '지명됨',
			succeeded: '통함',
			failed: '실패',
			'in-progress': '확인 중',
			waiting: '대기',
			frozen: '동결',
			none: '—',
			noPair: '쌍이 된 적 없음'
		},
		roundTrip: (ms) => `왕복 ${ms}`,
		descriptions: '세션 설명',
		noDescriptions: '이 순간까지 설정된 세션 설명이 없습니다.',
		role: { local: 'setLocalDescription', remote: 'setRemoteDescription', created: '생성' },
		sections: (count) => `미디어 섹션 ${count}개`,
		munged: '페이지가 고침',
		mungedLead: (added, removed) =>
			`브라우저가 만든 설명을 설정하기 전에 페이지가 고쳤습니다(munging). 더한 줄 ${added}개, 지운 줄 ${removed}개. 언제 막힐지 모르는 방법이라 브라우저들이 말립니다.`,
		asMade: '만든 그대로 설정',
		refusedBy: (error) => `거부됨: ${error}`,
		rejected: (names) => `거절한 섹션: ${names}`,
		text: '본문',
		graphs: '그래프',
		noGraphs: '조건에 맞는 수치가 없습니다.',
		rtpOnly: 'RTP만',
		kind: '종류',
		kinds: { all: '모두', audio: '오디오', video: '비디오' },
		filter: '거르기',
		filterGraphs: '종류나 필드, 예: bytesSent',
		shown: (shown, all) => `${all}개 중 ${shown}개`,
		more: '더 보기',
		eventsTable: '이벤트',
		filterEvents: '예: candidate, stable',
		time: '시각',
		what: '이벤트',
		detail: '값',
		noEvents: '조건에 맞는 이벤트가 없습니다.',
		later: '커서보다 뒤',
		share: '남에게 건네기',
		shareLead:
			'주소, 호스트와 사람의 이름, 식별자, 라벨, ICE 비밀번호, 지문(fingerprint)을 가명으로 바꿉니다. 같은 것은 어디서나 같은 가명이 됩니다. 채널로 주고받은 말은 지웁니다. 포트, 시각, 코덱, 수치는 남습니다.',
		anonymous: '익명으로 만들기',
		shareFormat: '형식',
		download: '내려받기',
		leftOut: (names) => `이 형식으로 나타낼 수 없어 파일에 넣지 않은 것: ${names}.`,
		saved: '저장했습니다.'
	}
);
