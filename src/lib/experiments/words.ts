import { defineWords } from '../i18n/locale.ts';

/** Title, question and one-line summary of each experiment: what can be said before its code is loaded. */
export const experimentWords = defineWords(
	{
		'loopback-call': {
			title: 'A call inside one page',
			question: 'Can two peers on this page see and hear each other without any server? Press Run and watch.',
			summary: 'Two real peer connections in one page: run them at once, or one API call at a time.'
		},
		'two-tab-call': {
			title: 'A call between two tabs',
			question: 'Open this page twice. How do two tabs find each other, agree who calls, and connect?',
			summary: 'The same page opened twice: roles, signaling and a real call, with or without a server.'
		},
		chat: {
			title: 'Chat',
			question: 'Text and bytes both ways. How far has a message come, and how much of that can a page know?',
			summary:
				'Text over a data channel: each message by itself, its size, and what sent, left and acknowledged mean.'
		},
		'file-transfer': {
			title: 'File transfer',
			question:
				'Files of any size from end to end. Can they go without flooding the buffer, and come out whole even when they are cut in the middle?',
			summary:
				'Files over a data channel: back-pressure, straight to the disk, SHA-256 at both ends, and going on where it broke off.'
		},
		'sdp-workbench': {
			title: 'The SDP workbench',
			question:
				'What does every line of a session description say, what is wrong with it, and what do browsers make of it?',
			summary: 'Read, check, change, compare and share descriptions, and apply them to a live connection.'
		},
		'jsep-machine': {
			title: 'The machine behind offer and answer',
			question:
				'Which call is allowed in which state? Move two real connections through the signaling states and see which moves bounce.',
			summary:
				'The signaling states drawn, with the token of a real connection on them: any move, legal or not, rollback, hold, stop.'
		},
		'sip-call': {
			title: 'A call over SIP',
			question:
				'How do telephones agree on a call? Two of them register and call each other through a proxy; read every message.',
			summary:
				'Two SIP telephones, a registrar and a proxy: challenge, ring, answer, hold, hang up, message by message.'
		},
		'codec-preferences': {
			title: 'Whose codec is it?',
			question: 'Both peers may say which codecs they prefer. Which one is really sent, and who decides?',
			summary: 'Order the codecs of your browser, negotiate, and read from the statistics what is sent.'
		},
		'patient-ward': {
			title: 'The patient ward',
			question:
				'A call comes in with one thing in it broken. On which layer is it: permission, signaling, SDP, ICE, DTLS, data, media or quality?',
			summary:
				'Real calls, each with one seeded fault. Read the recorder, name the layer, and see what the machine says.'
		},
		'answer-directions': {
			title: 'What the answer may say',
			question:
				'An offer says sendrecv, sendonly, recvonly or inactive. What does the answer say to it, and what flows then?',
			summary:
				'Four offered directions, four answerers: predict each answer, negotiate it, count the packets.'
		},
		glare: {
			title: 'Two offers at once',
			question:
				'Both sides of a call add a camera, and signaling takes its time. What becomes of two offers that meet on the way?',
			summary:
				'Two peers, messages with delays from a seed, three handlers: collisions, rollbacks and the answer race, lane by lane and fifty at a time.'
		},
		'signaling-bench': {
			title: 'The signaling bench',
			question:
				'What has to travel between two peers before they are connected, and what if it comes late, twice, out of order or not at all?',
			summary:
				'Every signaling message is a card on a track: hold, step, drop, copy, reorder, delay, edit, over seven carriers.'
		},
		dtmf: {
			title: 'Telephone keys in a call',
			question:
				'Press a key during a call. Does its tone travel as sound, and who makes what the other side hears?',
			summary:
				'A keypad in a real call: named events, their two frequencies, what the statistics and an ear at the other end say.'
		},
		'element-capture': {
			title: 'Any element as a source',
			question:
				'A canvas that is drawn on, a film that plays: can what they show be sent like a camera’s picture?',
			summary:
				'captureStream() of a canvas and of a film, into another element, over a connection and into a file, with each frame’s number read back in every place.'
		},
		'snapshot-filter': {
			title: 'A still and its filter',
			question:
				'Two stills of a live picture look the same through a filter. Which of the two files that you export still has it?',
			summary:
				'Freeze a frame, filter it on the screen or in the pixels, export it, and read the file again with a pixel probe.'
		},
		recorder: {
			title: 'The recorder, and what is in its files',
			question:
				'A browser records whatever plays in it. Which container, which codecs, how many of the frames are really in the file?',
			summary:
				'Record picture, sound or both from any source, play it back, and read the file packet by packet.'
		},
		constraints: {
			title: 'Asking for a camera',
			question:
				'You ask for a size and a rate. Which mode does the camera take, how far is it from what you asked, and when does asking fail?',
			summary:
				'Write constraints as a form or as JSON, and compare what was asked with what is possible, what came and what is measured.'
		},
		'camera-controls': {
			title: 'Turning the camera',
			question:
				'Can a web page turn a camera, zoom, focus and set its exposure? Which of it does this browser know, and what becomes of a wish that the camera cannot grant?',
			summary:
				'Pan, tilt, zoom, exposure, focus, white balance and more: controls made from what the camera says it can do.'
		},
		'device-picker': {
			title: 'Choosing devices',
			question:
				'Which cameras, microphones and speakers are here, what may the page know of them before you allow it, and how is one changed during a call?',
			summary:
				'The list before and after permission, plugging in and out, another camera without renegotiation, an output for each sound.'
		},
		'permission-states': {
			title: 'May I? The states of a permission',
			question:
				'What happens between the question and the answer, and what does each error of getUserMedia say? Try every one that can be tried here.',
			summary:
				'Prompt, granted, denied, as events tell them; every error reproduced or explained, with its cause and its cure.'
		},
		'audio-meter': {
			title: 'A level meter, explained',
			question:
				'How loud is a sound, how is that measured, and what does the browser do to a microphone before you get it?',
			summary:
				'Instant, slow and clip meters in dBFS, waveform and spectrum; echo cancellation and its kin on and off, with what really changed.'
		},
		'web-audio': {
			title: 'Sound through a chain, over a connection',
			question:
				'Filter a sound before it is sent: what of it arrives? And when it is muted, what still travels?',
			summary:
				'A filter, a gain and an echo before the connection, the spectrum after it, and four ways to be silent with their packets counted.'
		},
		'frame-processing': {
			title: 'Every frame through your hands',
			question:
				'Between a camera and whoever sees it, a page can take each frame, change it and pass it on. By which ways, and what does a frame cost?',
			summary:
				'Crop, blur, overlay, background, analyse, drop and delay, in a worker or not, over streams or a canvas: each path with its cost per frame.'
		},
		'screen-capture': {
			title: 'Sharing a screen',
			question:
				'A page asks to see your screen. What may it wish for, what does it get, and what should the picture lose first when the link is narrow: frames or pixels?',
			summary:
				'Every option of getDisplayMedia with the settings that came, the end of a share, and two content hints side by side on one capped link.'
		},
		'real-ice-behind-nats': {
			title: 'The browser’s own ICE behind real NATs',
			question:
				'Two peers, each behind a NAT of your choice, made of real sockets. Will the browser find a path? Say first, then let it try.',
			summary:
				'Any two NAT behaviours, hairpin, CGNAT, blocked UDP: the browser’s ICE agent succeeds or fails for real, and the filtered packets say why.'
		},
		'udp-vs-tcp': {
			title: 'A race: repaired, unrepaired, and one long line',
			question:
				'The same messages cross the same bad link in three ways. Which of them keeps its times, and what does it give up for that?',
			summary:
				'A reliable channel, an unreliable one and a byte stream over one conditioned link: who waits behind whom, message by message.'
		},
		'socket-echo': {
			title: 'Sockets: datagrams and a stream',
			question:
				'You write three times. How often will the other end read? Real UDP and TCP sockets answer, and receivers try to find messages again in a stream.',
			summary:
				'What pages cannot have: real sockets. Datagrams keep their boundaries, a stream has none; four receivers are tried on 200 ways of cutting.'
		},
		'network-conditioner': {
			title: 'A call over a bad link',
			question:
				'What does a browser do when packets are lost, late, or too many for the link? Make it bad while you watch.',
			summary:
				'Loss, bursts, delay, jitter, a narrow link and a cut cable on a real call, with ten lines of its statistics above one another.'
		},
		'bandwidth-cap': {
			title: 'Who decides how much is sent',
			question:
				'A limit can be asked of the sender, written into the description, or be the link itself. How does each of them look from both ends?',
			summary:
				'maxBitrate, b= lines and a narrow link compared by measured bytes, with content hints and degradation preferences.'
		},
		'stats-explorer': {
			title: 'The statistics of a call as a graph',
			question:
				'getStats gives some thirty objects with hundreds of numbers. How do they hang together, and what does each one say?',
			summary:
				'Every object and every field of getStats: what it means, its unit, its formula, its change per second, and which browser has it.'
		},
		'glass-to-glass': {
			title: 'From glass to glass',
			question:
				'How long does a picture take from being drawn at one end to being shown at the other, and where do the milliseconds go?',
			summary:
				'A time code in the picture is read back where it arrives: the delay of every frame, its distribution, and a budget of what each step takes.'
		},
		'nat-simulator': {
			title: 'The NAT laboratory',
			question:
				'Two peers, the boxes between them, and a clock that stops when you want it to. Which packet gets through, which does not, and which table decided it?',
			summary:
				'Every packet between two peers and their NATs, simulated event by event: mappings, filters, check lists, bytes. Go back, branch off, share the run.'
		},
		'nat-keepalive': {
			title: 'How long may you be silent?',
			question:
				'A NAT forgets a mapping that is not used, and does not say when. How rarely can you send and still be reached?',
			summary: 'A NAT with a hidden timer: try intervals until you know how long it remembers.'
		},
		'my-nat': {
			title: 'What two mirrors say of your NAT',
			question:
				'Two STUN servers look at the same socket of your browser. Do they see the same port? What does that tell, and what can it not tell?',
			summary:
				'Ask two STUN servers from one socket, compare what they saw, and practise on NATs whose answer is known.'
		},
		'ice-checklist': {
			title: 'The check list',
			question:
				'Each side knows some addresses of both. Which pairs are tried, what becomes of each, and who decides which one is used?',
			summary:
				'Pairs and their states over time, from getStats of both peers; priorities taken apart; the same in the simulator, one step at a time.'
		},
		'trickle-race': {
			title: 'The trickle race',
			question:
				'Gathering takes 300 ms here, because the STUN server is slow on purpose. Does your call have to wait for it?',
			summary:
				'Trickle, waiting for all candidates, and candidates gathered ahead: every phase of the set-up, several times over, with median and spread.'
		},
		'ice-restart': {
			title: 'ICE restart',
			question:
				'A call changes its path without being hung up. What is new afterwards, and what is the same?',
			summary:
				'ufrag, fingerprint and the o= line before and after a restart, on a call that is up and on one that has failed.'
		},
		'cut-the-cable': {
			title: 'Cut the cable',
			question:
				'You cut the only path of a call. When does the browser notice, when does it give up, and what brings the call back?',
			summary:
				'A call through the relay, a cable to cut and to join, consent checks as they pass, and what becomes of the data channel.'
		},
		'address-privacy': {
			title: 'What a page learns of your addresses',
			question: 'A page makes a connection and asks you nothing. Which of your addresses does it see?',
			summary: 'Candidates and statistics before and after a permission, and what each of them gives away.'
		},
		'stun-bytes': {
			title: 'STUN, byte by byte',
			question:
				'Twenty bytes go to a STUN server, and it tells you what your packet looked like from there. Can you write them, and read the answer?',
			summary:
				'Assemble a Binding request in a byte editor, send it for real, and work out the address in the answer.'
		},
		'gather-candidates': {
			title: 'Ask servers for candidates, and prove them',
			question:
				'Do these STUN and TURN servers work from here? Gather from any list of servers, and let a real call go through each kind of candidate.',
			summary:
				'Any STUN and TURN servers, yours too: candidates as they come, errors in plain words, and a call through each kind as proof.'
		},
		'relay-call': {
			title: 'A call through a relay',
			question:
				'Two peers that may only use the relay call each other. What does the relay see of the call, and what does it cost?',
			summary:
				'A relayed call over UDP or TCP: the packets as the relay sees them, the lifetime of its allocations, and a cost sheet.'
		},
		'reliability-modes': {
			title: 'What a channel promises',
			question:
				'A link loses every twentieth packet. Which channel is the quickest on it: one that repairs, one that does not, one that keeps the order?',
			summary:
				'The same messages on channels of different promises over a bad link: latency of each message, losses, overtaking.'
		},
		backpressure: {
			title: 'The tide in the buffer',
			question:
				'A sender is faster than the network. Where does all of that wait, who notices, and what happens when there is no more room?',
			summary: 'The tide of bufferedAmount, with back-pressure and without, down to the browser’s own error.'
		},
		throughput: {
			title: 'How much gets through',
			question:
				'How many megabytes a second does a data channel carry, and does the size of the pieces matter, or the number of channels?',
			summary: 'Piece size, number of channels and order, measured at the receiver, run beside run.'
		},
		'channel-ids': {
			title: 'Channels by number',
			question:
				'Two peers open channels at the same time and never ask each other. Why do they never take the same number?',
			summary:
				'Ids by DTLS role, in-band and negotiated, what is refused, the opening message byte by byte, and how a channel closes.'
		},
		'fingerprint-flip': {
			title: 'One digit of a fingerprint',
			question:
				'A description passes through many hands. One hex digit of the fingerprint in it is changed. When does the call notice?',
			summary:
				'Change a digit of a fingerprint on its way and see ICE succeed, DTLS fail, and which end notices first.'
		},
		'handshake-inspector': {
			title: 'Handshake inspector',
			question:
				'Your call is encrypted. With what, agreed on by whom, and who says that the other end is the other end?',
			summary:
				'Version of DTLS, ciphers and roles of a real call, the certificate that was shown held against the one announced, and certificates of your own.'
		},
		'encoded-frames': {
			title: 'Frames in your hands',
			question:
				'An SFU is the other end of your connection and sees what you send. Can a call be kept from it, and what does it get then?',
			summary:
				'Encrypt each frame in a worker, see what a curious SFU makes of it, give wrong keys, and turn them over.'
		},
		'evil-signaling': {
			title: 'An evil signaling server',
			question:
				'Both ends say connected, and everything is encrypted. How can somebody in the middle read and alter all of it?',
			summary:
				'A signaling server that ends both connections at itself, what it can see and change, and the short string that gives it away.'
		}
	},
	{
		'loopback-call': {
			title: '한 페이지 안의 통화',
			question:
				'서버가 하나도 없는데 이 페이지의 두 피어가 서로 보고 들을 수 있을까요? 실행을 눌러 확인해 보세요.',
			summary:
				'한 페이지 안에 진짜 피어 연결 두 개를 만듭니다. 한 번에 실행하거나 API 호출을 하나씩 밟아 볼 수 있습니다.'
		},
		'two-tab-call': {
			title: '두 탭 사이의 통화',
			question: '이 페이지를 두 번 열어 보세요. 두 탭은 어떻게 서로를 찾고, 누가 걸지 정하고, 연결할까요?',
			summary:
				'같은 페이지를 두 번 엽니다. 역할 정하기, 시그널링, 실제 통화까지 서버 없이도, 서버로도 해 봅니다.'
		},
		chat: {
			title: '채팅',
			question: '글과 바이트를 양쪽으로 보냅니다. 메시지가 어디까지 갔는지, 페이지는 얼마나 알 수 있을까요?',
			summary: '데이터 채널로 나누는 글: 메시지 하나하나, 그 크기, 그리고 보냄, 떠남, 확인됨이 뜻하는 것.'
		},
		'file-transfer': {
			title: '파일 보내기',
			question:
				'크기가 얼마든 파일을 끝에서 끝으로 보냅니다. 버퍼를 넘치게 하지 않고, 도중에 잘려도 온전하게 도착할까요?',
			summary:
				'데이터 채널로 보내는 파일: 역압, 디스크로 흘려 저장하기, 양쪽의 SHA-256, 끊긴 곳에서 이어 가기.'
		},
		'sdp-workbench': {
			title: 'SDP 작업대',
			question:
				'세션 설명의 한 줄 한 줄은 무슨 뜻일까요? 어디가 잘못됐고, 브라우저는 그것을 어떻게 받아들일까요?',
			summary: '세션 설명을 읽고, 검사하고, 고치고, 견주고, 공유하고, 진짜 연결에 적용해 봅니다.'
		},
		'jsep-machine': {
			title: '제안과 응답 뒤의 상태 기계',
			question:
				'어느 상태에서 어느 호출을 할 수 있을까요? 진짜 연결 두 개를 시그널링 상태 위에서 움직이며 어떤 수가 튕겨 나오는지 보세요.',
			summary:
				'시그널링 상태를 그리고 그 위에 진짜 연결의 말을 올려놓습니다. 규칙에 맞든 어긋나든 아무 수나 두고, 되돌리고, 보류하고, 중지해 봅니다.'
		},
		'sip-call': {
			title: 'SIP로 거는 통화',
			question:
				'전화들은 어떻게 통화를 약속할까요? 전화 두 대가 등록하고 프록시를 거쳐 서로 겁니다. 메시지를 하나하나 읽어 보세요.',
			summary: 'SIP 전화 두 대와 등록 서버, 프록시: 인증, 벨, 받기, 보류, 끊기를 메시지 단위로 봅니다.'
		},
		'codec-preferences': {
			title: '누구의 코덱일까요?',
			question:
				'두 피어 모두 원하는 코덱의 순서를 말할 수 있습니다. 실제로 보내는 것은 무엇이고, 누가 정할까요?',
			summary: '이 브라우저의 코덱에 순서를 매겨 협상하고, 실제로 무엇을 보내는지 통계에서 읽습니다.'
		},
		'patient-ward': {
			title: '환자 병동',
			question:
				'한 가지가 망가진 통화가 들어옵니다. 권한, 시그널링, SDP, ICE, DTLS, 데이터, 미디어, 품질 가운데 어느 층일까요?',
			summary:
				'시드로 정한 고장이 하나씩 든 진짜 통화입니다. 기록기를 읽고, 층을 말하고, 기계의 판정과 견주어 보세요.'
		},
		'answer-directions': {
			title: '응답이 말할 수 있는 방향',
			question:
				'제안은 sendrecv, sendonly, recvonly, inactive 가운데 하나를 말합니다. 응답은 무엇이라고 답하고, 그러면 무엇이 흐를까요?',
			summary: '제안의 방향 넷과 응답하는 쪽의 방향 넷. 칸마다 응답을 예측하고, 협상하고, 패킷을 셉니다.'
		},
		glare: {
			title: '마주친 두 제안',
			question:
				'통화의 양쪽이 카메라를 더하는데 시그널링에 시간이 걸립니다. 가는 길에 마주친 두 제안은 어떻게 될까요?',
			summary:
				'피어 둘, 시드로 정하는 메시지 지연, 처리기 셋: 충돌과 되돌리기와 응답 경쟁을 레인으로 하나씩, 또 쉰 번 한꺼번에 봅니다.'
		},
		'signaling-bench': {
			title: '시그널링 작업대',
			question:
				'두 피어가 연결되려면 무엇이 오가야 할까요? 그것이 늦거나, 두 번 오거나, 순서가 바뀌거나, 아예 오지 않으면 어떻게 될까요?',
			summary:
				'시그널링 메시지 하나하나가 선로 위의 카드입니다. 일곱 가지 길 위에서 붙잡고, 한 장씩 보내고, 버리고, 복제하고, 순서를 바꾸고, 늦추고, 고쳐 봅니다.'
		},
		dtmf: {
			title: '통화 중에 누르는 키',
			question: '통화 중에 키를 누릅니다. 그 소리가 그대로 날아갈까요? 상대가 듣는 소리는 누가 만든 걸까요?',
			summary:
				'진짜 통화 속의 키패드: 이름 붙은 이벤트와 두 주파수, 그리고 통계와 반대편의 귀가 말해 주는 것.'
		},
		'element-capture': {
			title: '어떤 요소든 소스로',
			question: '그림을 그리는 캔버스, 재생되는 영상. 거기 보이는 것을 카메라 영상처럼 보낼 수 있을까요?',
			summary:
				'캔버스와 영상을 captureStream()으로 잡아 다른 요소로, 연결 너머로, 파일로 보내고, 자리마다 프레임 번호를 다시 읽습니다.'
		},
		'snapshot-filter': {
			title: '정지 화면과 필터',
			question:
				'실시간 영상의 정지 화면 두 장이 필터를 거쳐 똑같아 보입니다. 내보낸 두 파일 가운데 필터가 남아 있는 것은 어느 쪽일까요?',
			summary:
				'프레임 하나를 멈춰 화면에만, 또는 픽셀에 필터를 걸고 내보낸 다음, 파일을 다시 열어 픽셀을 읽어 봅니다.'
		},
		recorder: {
			title: '녹화기와 파일의 속',
			question:
				'브라우저는 그 안에서 나오는 것이라면 무엇이든 녹화합니다. 어떤 컨테이너에, 어떤 코덱으로, 프레임은 몇 개나 실제로 파일에 들어 있을까요?',
			summary: '어떤 소스든 영상, 소리, 또는 둘 다 녹화하고, 재생하고, 파일을 패킷 단위로 읽습니다.'
		},
		constraints: {
			title: '카메라에 요청하기',
			question:
				'크기와 프레임 수를 요청합니다. 카메라는 어떤 모드를 고르고, 요청과는 얼마나 떨어져 있고, 언제 실패할까요?',
			summary:
				'제약 조건을 양식이나 JSON으로 적고, 요청한 것과 가능한 것, 받은 것, 실제로 잰 것을 견주어 봅니다.'
		},
		'camera-controls': {
			title: '카메라 돌리고 맞추기',
			question:
				'웹 페이지가 카메라를 돌리고, 당기고, 초점과 노출을 맞출 수 있을까요? 이 브라우저는 그 가운데 무엇을 알고, 카메라가 들어줄 수 없는 요청은 어떻게 될까요?',
			summary:
				'팬, 틸트, 줌, 노출, 초점, 화이트 밸런스까지: 카메라가 할 수 있다고 말하는 대로 조절 장치가 만들어집니다.'
		},
		'device-picker': {
			title: '장치 고르기',
			question:
				'어떤 카메라와 마이크와 스피커가 있을까요? 허락하기 전에 페이지는 무엇을 알 수 있고, 통화 중에는 어떻게 바꿀까요?',
			summary:
				'권한 전후의 장치 목록, 꽂고 빼기, 재협상 없이 카메라 바꾸기, 소리마다 다른 출력을 직접 해 봅니다.'
		},
		'permission-states': {
			title: '써도 될까요? 권한의 상태',
			question:
				'질문과 대답 사이에 무슨 일이 일어날까요? getUserMedia의 오류는 저마다 무엇을 뜻할까요? 일으킬 수 있는 것은 모두 일으켜 보세요.',
			summary:
				'prompt, granted, denied를 이벤트로 따라가고, 오류마다 직접 일으키거나 원인과 해결책을 읽습니다.'
		},
		'audio-meter': {
			title: '속을 들여다보는 레벨 미터',
			question:
				'소리는 얼마나 크고, 그 크기는 어떻게 잴까요? 그리고 브라우저는 마이크 소리를 건네주기 전에 무엇을 할까요?',
			summary:
				'순간·느린·클리핑 미터를 dBFS로 보고, 파형과 스펙트럼을 그리고, 에코 제거 같은 처리를 켜고 끄며 실제로 무엇이 바뀌는지 잽니다.'
		},
		'web-audio': {
			title: '노드 사슬을 지나 연결을 건너는 소리',
			question: '보내기 전에 소리를 필터에 통과시키면 무엇이 도착할까요? 음소거하면 무엇이 계속 오갈까요?',
			summary:
				'연결 앞에는 필터와 게인과 에코, 연결 뒤에는 스펙트럼. 조용해지는 네 가지 방법을 패킷 수로 견줍니다.'
		},
		'frame-processing': {
			title: '모든 프레임을 손에 넣고',
			question:
				'카메라와 보는 사람 사이에서 페이지가 프레임을 하나하나 받아 바꾼 다음 넘겨줄 수 있어요. 어떤 길이 있고, 프레임 하나에 얼마나 들까요?',
			summary:
				'자르기, 흐리게, 글자 얹기, 배경, 분석, 버리기, 늦추기를 워커 안팎에서, 스트림으로 또는 캔버스로. 경로마다 프레임 하나에 드는 비용을 잽니다.'
		},
		'screen-capture': {
			title: '화면 공유하기',
			question:
				'페이지가 화면을 보여 달라고 합니다. 무엇을 바랄 수 있고 실제로는 무엇을 받을까요? 링크가 좁으면 프레임과 픽셀 가운데 무엇을 먼저 버려야 할까요?',
			summary:
				'getDisplayMedia의 모든 옵션과 실제로 온 설정, 공유가 끝나는 순간, 그리고 좁은 링크 하나에 나란히 놓은 두 콘텐츠 힌트를 봅니다.'
		},
		'real-ice-behind-nats': {
			title: '진짜 NAT 뒤에 놓인 브라우저의 ICE',
			question:
				'두 피어를 고른 NAT 뒤에 하나씩 둡니다. NAT는 진짜 소켓으로 만들어져요. 브라우저가 길을 찾을까요? 먼저 말해 보고 맡겨 보세요.',
			summary:
				'어떤 NAT 두 가지든, 헤어핀도 CGNAT도 막힌 UDP도 고를 수 있어요. 브라우저의 ICE 에이전트가 진짜로 성공하거나 실패하고, 걸러진 패킷이 이유를 보여 줍니다.'
		},
		'udp-vs-tcp': {
			title: '경주: 다시 보내기, 안 보내기, 한 줄로 서기',
			question:
				'같은 메시지가 같은 나쁜 링크를 세 가지 방법으로 건넙니다. 어느 쪽이 시간을 지키고, 그 대신 무엇을 포기할까요?',
			summary:
				'신뢰 채널, 비신뢰 채널, 바이트 스트림을 조절된 링크 하나에 나란히 놓고 누가 누구 뒤에서 기다리는지 메시지마다 봅니다.'
		},
		'socket-echo': {
			title: '소켓: 데이터그램과 스트림',
			question:
				'세 번 씁니다. 상대는 몇 번에 나누어 읽을까요? 진짜 UDP와 TCP 소켓이 답하고, 수신기들이 스트림에서 메시지를 다시 찾아 봅니다.',
			summary:
				'페이지에는 없는 진짜 소켓. 데이터그램은 경계를 지키고 스트림에는 경계가 없습니다. 수신기 네 가지를 200가지로 잘라 시험합니다.'
		},
		'network-conditioner': {
			title: '나쁜 링크 위의 통화',
			question:
				'패킷을 잃거나, 늦거나, 링크에 비해 너무 많으면 브라우저는 무엇을 할까요? 보면서 망가뜨려 보세요.',
			summary:
				'진짜 통화에 손실, 몰아치는 손실, 지연, 지터, 좁은 링크, 끊긴 케이블을 걸고 통계 열 가지를 시간축 하나에 나란히 봅니다.'
		},
		'bandwidth-cap': {
			title: '얼마나 보낼지는 누가 정하나',
			question:
				'한도는 송신자에게 부탁할 수도, 설명에 적을 수도, 링크 자체일 수도 있습니다. 양쪽 끝에서 보면 저마다 어떻게 다를까요?',
			summary:
				'maxBitrate, b= 줄, 좁은 링크를 실제로 잰 바이트로 견주고, 콘텐츠 힌트와 저하 선호도도 함께 바꿔 봅니다.'
		},
		'stats-explorer': {
			title: '그래프로 보는 통화 통계',
			question:
				'getStats는 객체 서른 개 남짓에 수백 개의 숫자를 줍니다. 서로 어떻게 이어져 있고, 하나하나는 무엇을 말할까요?',
			summary: 'getStats의 모든 객체와 필드: 뜻, 단위, 공식, 초당 변화, 그리고 어느 브라우저에 있는지 봅니다.'
		},
		'glass-to-glass': {
			title: '화면에서 화면까지',
			question: '한쪽에서 그린 화면이 다른 쪽에 보이기까지 얼마나 걸리고, 그 밀리초는 어디에서 쓰일까요?',
			summary: '화면에 새긴 시각을 도착한 곳에서 다시 읽어, 프레임마다의 지연과 분포, 단계별 예산을 봅니다.'
		},
		'nat-simulator': {
			title: 'NAT 실험실',
			question:
				'두 피어와 그 사이의 상자들, 그리고 마음대로 멈출 수 있는 시계가 있습니다. 어떤 패킷이 통과하고 어떤 것이 막히며, 그것을 정한 표는 어느 것일까요?',
			summary:
				'두 피어와 NAT 사이의 모든 패킷을 사건 하나하나 시뮬레이션합니다. 매핑과 필터, 검사 목록, 바이트까지 보고, 뒤로 가고, 갈래를 치고, 링크로 나눌 수 있어요.'
		},
		'nat-keepalive': {
			title: '얼마나 오래 조용히 있어도 될까?',
			question:
				'NAT는 쓰지 않는 매핑을 잊는데, 언제 잊는지는 말해 주지 않습니다. 얼마나 드물게 보내도 여전히 닿을 수 있을까요?',
			summary: '타이머를 숨긴 NAT가 하나 있습니다. 간격을 바꿔 보며 얼마나 오래 기억하는지 알아내세요.'
		},
		'my-nat': {
			title: '거울 두 개가 말하는 나의 NAT',
			question:
				'STUN 서버 둘이 브라우저의 같은 소켓을 바라봅니다. 둘이 본 포트가 같을까요? 그것으로 무엇을 알 수 있고 무엇은 알 수 없을까요?',
			summary: '소켓 하나에서 STUN 서버 둘에게 물어 답을 견주고, 답을 아는 NAT 뒤에서 연습합니다.'
		},
		'ice-checklist': {
			title: '검사 목록',
			question:
				'양쪽은 서로의 주소를 몇 개씩 압니다. 어떤 쌍을 시도하고, 각각 어떻게 되며, 어느 쌍을 쓸지는 누가 정할까요?',
			summary:
				'두 피어의 getStats로 보는 후보 쌍의 상태 변화, 분해한 우선순위, 그리고 한 단계씩 진행하는 시뮬레이터를 봅니다.'
		},
		'trickle-race': {
			title: '트리클 경주',
			question:
				'이곳의 STUN 서버는 일부러 느려서 후보를 모으는 데 300 ms가 걸립니다. 통화도 그만큼 기다려야 할까요?',
			summary:
				'트리클, 후보를 다 모을 때까지 기다리기, 미리 모아 두기. 연결의 모든 단계를 여러 번 재고 중앙값과 편차를 봅니다.'
		},
		'ice-restart': {
			title: 'ICE 재시작',
			question: '끊지 않고 통화의 경로만 바꿉니다. 무엇이 새로워지고 무엇이 그대로일까요?',
			summary: '이어진 통화와 실패한 통화를 재시작하면서 ufrag, 지문, o= 줄을 앞뒤로 비교합니다.'
		},
		'cut-the-cable': {
			title: '케이블 끊기',
			question:
				'통화의 하나뿐인 경로를 끊습니다. 브라우저는 언제 알아차리고, 언제 포기하고, 무엇이 통화를 되살릴까요?',
			summary:
				'릴레이를 지나는 통화, 끊고 이을 수 있는 케이블, 지나가는 동의 검사, 그리고 데이터 채널이 어떻게 되는지 봅니다.'
		},
		'address-privacy': {
			title: '페이지가 알게 되는 내 주소',
			question: '페이지가 아무것도 묻지 않고 연결을 만듭니다. 내 주소 가운데 무엇이 보일까요?',
			summary: '권한을 주기 전과 준 뒤의 후보와 통계를 비교하고, 각각이 무엇을 드러내는지 봅니다.'
		},
		'stun-bytes': {
			title: '바이트로 쓰는 STUN',
			question:
				'20바이트를 STUN 서버로 보내면 서버는 거기서 본 여러분의 주소를 알려 줍니다. 직접 쓰고, 대답을 읽을 수 있을까요?',
			summary: '바이트 편집기에서 Binding 요청을 조립해 진짜로 보내고, 대답 속의 주소를 풀어 봅니다.'
		},
		'gather-candidates': {
			title: '서버에 후보를 묻고 증명하기',
			question:
				'이 STUN, TURN 서버는 여기서 될까요? 어떤 서버 목록이든 후보를 모으고, 후보 종류마다 진짜 전화를 걸어 봅니다.',
			summary:
				'여러분의 것을 포함해 어떤 STUN, TURN 서버든: 나오는 대로 보는 후보, 쉬운 말로 푼 오류, 종류마다 건 전화라는 증거.'
		},
		'relay-call': {
			title: '릴레이로 거는 통화',
			question:
				'릴레이만 쓸 수 있는 두 피어가 통화합니다. 릴레이는 통화에서 무엇을 볼 수 있고, 비용은 얼마나 들까요?',
			summary: 'UDP나 TCP로 릴레이를 거치는 통화: 릴레이가 보는 패킷, 할당의 수명, 그리고 비용 계산서.'
		},
		'reliability-modes': {
			title: '채널이 하는 약속',
			question:
				'패킷 스무 개 가운데 하나를 잃는 링크가 있습니다. 다시 보내는 채널, 보내지 않는 채널, 순서를 지키는 채널 가운데 어느 것이 가장 빠를까요?',
			summary: '약속이 서로 다른 채널에 같은 메시지를 보내 메시지마다의 지연과 손실, 추월을 비교합니다.'
		},
		backpressure: {
			title: '버퍼의 밀물과 썰물',
			question:
				'보내는 쪽이 네트워크보다 빠릅니다. 넘치는 것은 어디서 기다리고, 누가 알아채며, 자리가 다 차면 어떻게 될까요?',
			summary: '역압을 걸 때와 걸지 않을 때의 bufferedAmount, 그리고 브라우저가 내는 바로 그 오류까지.'
		},
		throughput: {
			title: '얼마나 지나갈까',
			question: '데이터 채널은 1초에 몇 메가바이트를 나를까요? 조각 크기나 채널 수를 바꾸면 달라질까요?',
			summary: '조각 크기, 채널 수, 순서를 바꾸어 가며 받는 쪽에서 재고, 결과를 나란히 놓습니다.'
		},
		'channel-ids': {
			title: '번호로 불리는 채널',
			question:
				'두 피어가 서로 묻지도 않고 동시에 채널을 엽니다. 그런데도 번호가 겹치지 않는 까닭은 무엇일까요?',
			summary:
				'DTLS 역할이 정하는 id, 대역 안 개설과 미리 정한 개설, 거부되는 설정, 여는 메시지의 바이트, 닫히는 순서.'
		},
		'fingerprint-flip': {
			title: '지문의 한 자리',
			question:
				'설명은 여러 손을 거쳐 갑니다. 그 안에 적힌 지문에서 16진수 한 자리가 바뀌었습니다. 통화는 언제 알아차릴까요?',
			summary:
				'전달 도중에 지문의 한 자리를 바꾸고, ICE는 성공하고 DTLS는 실패하는 것과 누가 먼저 알아차리는지를 봅니다.'
		},
		'handshake-inspector': {
			title: '핸드셰이크 들여다보기',
			question:
				'통화는 암호화되어 있습니다. 무엇으로, 누가 합의해서, 그리고 상대가 그 상대라는 것은 누가 말해 줄까요?',
			summary:
				'실제 통화의 DTLS 버전과 암호와 역할, 알려 온 지문과 맞춰 보는 상대의 인증서, 그리고 직접 만드는 인증서.'
		},
		'encoded-frames': {
			title: '손에 쥔 프레임',
			question:
				'SFU는 연결의 상대이므로 보내는 것을 다 봅니다. SFU에게 감춘 채로 통화할 수 있을까요? 그러면 SFU는 무엇을 받을까요?',
			summary:
				'워커에서 프레임마다 암호화하고, 호기심 많은 SFU가 무엇을 보는지 확인하고, 틀린 키를 주고, 키를 바꿔 봅니다.'
		},
		'evil-signaling': {
			title: '악의적인 시그널링 서버',
			question:
				'양쪽 모두 connected라고 하고 모든 것이 암호화되어 있습니다. 그런데 어떻게 가운데에서 다 읽고 고칠 수 있을까요?',
			summary:
				'양쪽 연결을 자기에게서 끝내는 시그널링 서버, 그 서버가 보고 바꿀 수 있는 것, 그리고 그것을 드러내는 짧은 문자열.'
		}
	}
);
