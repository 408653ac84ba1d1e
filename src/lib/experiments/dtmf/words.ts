import { defineWords } from '#lib/i18n/locale.ts';

export const dtmfWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		hangUp: 'Hang up',
		hold: 'Put the call on hold',
		resume: 'Take it off hold',
		caller: 'The caller presses',
		callee: 'The callee hears',
		keypad: 'Keypad',
		event: (code: number) => `event ${code}`,
		keysLabel: 'Several keys, then Send',
		keysHint: '0–9, *, #, A–D; a comma waits two seconds',
		send: 'Send',
		cancel: 'Empty the queue',
		duration: 'Key, ms',
		gap: 'Gap, ms',
		silent: 'The caller’s own sound is silent, so that only keys can be heard',
		loud: 'Play it aloud (Chromium counts the energy of what is played: muted, it counts nothing)',
		agreed: 'agreed on',
		none: 'no telephone-event: keys cannot be sent',
		queue: 'in the queue',
		energy: 'sound energy received',
		packets: 'packets sent',
		table: {
			caption: 'Keys pressed in this run',
			key: 'Key',
			event: 'Event',
			frequencies: 'Frequencies',
			lasted: 'Key and gap',
			heard: 'Heard',
			nothing: 'Nothing has been pressed yet.',
			sounding: 'now',
			after: (ms: string) => `after ${ms} ms`,
			notHeard: '–',
			pause: 'pause'
		},
		noEar:
			'This browser runs no sound output here, so nothing can be listened to. What the statistics say of received energy holds all the same.',
		payload: {
			heading: (key: string) => `Key ${key} on the wire: four bytes`,
			computed: 'worked out, not captured',
			end: 'the key was let go',
			reserved: 'must be 0',
			note: 'While a key is held, packets with a growing duration repeat it; the last one, with E set, is sent three times, because a lost end would be a key that is never let go (RFC 4733 §2.5.1.4). No sound travels: the receiver makes the tone from the number.'
		},
		words: {
			idle: 'Nothing has happened yet. Press Run: a call is set up in this page, then the keys work.',
			running: 'Connecting …',
			ready:
				'Connected. Press keys: they go as named events beside the sound, and the callee makes the two frequencies anew.',
			heard: (keys: string) => `The callee heard ${keys}.`,
			held: 'On hold: nothing is sent, so canInsertDTMF is false. Press a key to see what the browser says.'
		},
		refused: 'The browser refused:',
		refusedWhy: {
			InvalidCharacterError:
				'There is a letter among the keys that no telephone has. The whole text was refused; nothing was pressed. Correct it and send again.',
			InvalidStateError:
				'Keys can be pressed only while the sender may send: connected, its direction sendrecv or sendonly, and telephone-event agreed. Take the call off hold and press again.',
			other: 'Nothing was pressed.'
		},
		unsupported: 'This browser has no RTCPeerConnection, so there is no call to press keys in.',
		noTones:
			'This browser has no RTCDTMFSender, so a page cannot press keys in a call. Chrome has it since 27, Firefox since 52, Safari since 13.1.',
		code: 'The code that runs',
		codeHint: 'This is the file itself. Lines light up as they run.',
		ran: (times: number) => `ran ${times} times`
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		hangUp: '끊기',
		hold: '통화 보류',
		resume: '보류 풀기',
		caller: '발신자가 누르는 키',
		callee: '수신자가 듣는 소리',
		keypad: '키패드',
		event: (code: number) => `이벤트 ${code}`,
		keysLabel: '여러 키를 적고 보내기',
		keysHint: '0–9, *, #, A–D. 쉼표는 2초 쉬기',
		send: '보내기',
		cancel: '대기열 비우기',
		duration: '키 길이(ms)',
		gap: '간격(ms)',
		silent: '발신자의 소리를 끕니다. 이제 들리는 것은 키뿐이에요',
		loud: '소리 내어 듣기(Chromium은 재생되는 소리의 에너지를 셉니다. 음소거하면 아무것도 세지 않아요)',
		agreed: '합의한 것',
		none: 'telephone-event가 없어서 키를 보낼 수 없어요',
		queue: '대기열',
		energy: '받은 소리 에너지',
		packets: '보낸 패킷',
		table: {
			caption: '이번 실행에서 누른 키',
			key: '키',
			event: '이벤트',
			frequencies: '주파수',
			lasted: '키와 간격',
			heard: '들린 때',
			nothing: '아직 누른 키가 없어요.',
			sounding: '지금',
			after: (ms: string) => `${ms} ms 뒤`,
			notHeard: '–',
			pause: '쉼'
		},
		noEar:
			'이 브라우저는 여기서 소리를 내지 못해서 직접 들어 볼 수 없어요. 통계가 말하는 받은 소리 에너지는 그대로 유효해요.',
		payload: {
			heading: (key: string) => `선로 위의 ${key} 키: 4바이트`,
			computed: '캡처가 아니라 계산한 값',
			end: '키에서 손을 뗐어요',
			reserved: '반드시 0',
			note: '키를 누르고 있는 동안 duration이 점점 커지는 패킷이 되풀이되고, E가 켜진 마지막 패킷은 세 번 보냅니다. 끝을 알리는 패킷을 잃으면 키가 영영 눌린 채로 남기 때문이에요(RFC 4733 §2.5.1.4). 소리는 오가지 않아요. 받는 쪽이 번호를 보고 소리를 새로 만듭니다.'
		},
		words: {
			idle: '아직 아무 일도 없어요. 실행을 누르면 이 페이지 안에서 통화가 맺어지고, 키를 누를 수 있게 됩니다.',
			running: '연결하는 중 …',
			ready:
				'연결됐어요. 키를 눌러 보세요. 키는 소리와 나란히 이름 붙은 이벤트로 가고, 수신자가 두 주파수를 새로 만들어 냅니다.',
			heard: (keys: string) => `수신자가 들은 키: ${keys}`,
			held: '보류 중이라 아무것도 보내지 않아요. 그래서 canInsertDTMF가 false예요. 키를 눌러 브라우저가 뭐라고 하는지 보세요.'
		},
		refused: '브라우저가 거절했어요:',
		refusedWhy: {
			InvalidCharacterError:
				'어떤 전화기에도 없는 글자가 섞여 있어요. 글 전체가 거절됐고 아무 키도 눌리지 않았어요. 고쳐서 다시 보내 보세요.',
			InvalidStateError:
				'키는 보낼 수 있는 동안에만 누를 수 있어요. 연결돼 있고, 방향이 sendrecv나 sendonly이고, telephone-event에 합의했어야 해요. 보류를 풀고 다시 눌러 보세요.',
			other: '아무 키도 눌리지 않았어요.'
		},
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어서 키를 누를 통화를 만들 수 없어요.',
		noTones:
			'이 브라우저에는 RTCDTMFSender가 없어서 페이지가 통화 중에 키를 누를 수 없어요. Chrome은 27, Firefox는 52, Safari는 13.1부터 지원해요.',
		code: '실행되는 코드',
		codeHint: '보이는 것이 바로 그 파일이에요. 실행되는 줄에 불이 들어옵니다.',
		ran: (times: number) => `${times}번 실행됨`
	}
);
