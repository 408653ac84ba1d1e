import { defineWords } from '#lib/i18n/locale.ts';

export const benchWords = defineWords(
	{
		run: 'Run',
		runAgain: 'Run again',
		caller: 'Caller',
		callee: 'Callee',
		noPicture: 'no picture yet',
		callerSees: 'Picture that the caller receives',
		calleeSees: 'Picture that the callee receives from the caller',
		signaling: 'signaling',
		connection: 'connection',
		path: { none: 'no path yet', looking: 'looking for a path', up: 'connected', down: 'path closed' },
		unsupported:
			'This browser has no RTCPeerConnection, so the experiment cannot run here. The text stays readable; a current Firefox, Chrome, Edge or Safari can run it.',
		carrier: 'Carrier',
		carriers: {
			direct: 'a function call',
			broadcast: 'BroadcastChannel',
			server: 'lab server (socket)',
			whip: 'lab server (HTTP, WHIP)',
			'copy-paste': 'copy and paste',
			qr: 'QR codes',
			'data-channel': 'the call’s own data channel'
		},
		serverNote: {
			looking: 'Looking for a lab server …',
			here: '',
			absent:
				'No lab server stands behind this page, so two carriers are missing. Start one with “npm start” and open the page from there.',
			again: 'Look again'
		},
		handlers: 'Receiving ends',
		handlerNames: {
			bare: 'bare: each candidate at once',
			queueing: 'queueing: candidates wait for the description'
		},
		nextRun: 'Takes effect with the next run.',
		track: {
			heading: 'The track',
			hint: 'Cards lie here in the order in which they will be delivered.',
			empty: 'No card on the track.',
			hold: 'Hold the cards',
			step: 'Step',
			flow: 'Let them flow',
			pace: 'While they flow',
			paces: {
				'at-once': 'at once',
				late: '300 ms late',
				shuffled: 'each up to 1.2 s late: they overtake'
			},
			holding: (n: number) => (n === 1 ? '1 card is held.' : `${n} cards are held.`),
			toCallee: 'to the callee',
			toCaller: 'to the caller',
			kinds: { offer: 'offer', answer: 'answer', candidate: 'candidate', end: 'no more candidates' },
			bytes: (n: number) => `${n} bytes`,
			copyOf: (n: number) => `copy of ${n}`,
			edited: 'edited',
			card: (n: number) => `Card ${n}`,
			deliver: 'Deliver',
			drop: 'Drop',
			duplicate: 'Duplicate',
			earlier: 'Earlier',
			later: 'Later',
			delay: 'Delay 1 s',
			edit: 'Edit',
			keep: 'Put it into the card',
			cancel: 'Leave it as it was',
			more: 'More'
		},
		states: {
			waiting: 'waits',
			delayed: 'is late',
			underway: 'on its way',
			delivered: 'delivered',
			refused: 'refused',
			dropped: 'dropped'
		},
		passed: 'What has left the track',
		editLabel: {
			sdp: 'The description as SDP. It is given to the browser as it stands.',
			json: 'The message as JSON'
		},
		editProblem: {
			'not-json': (detail: string) =>
				`This is not JSON yet: ${detail}. Mend it, or leave the card as it was; your text stays here.`,
			'not-a-message':
				'This is JSON, but no message: it needs "type" with "description" or "candidate", and that member. Your text stays here.',
			'too-large': (limit: number) => `At most ${limit} characters go into a message. Your text stays here.`
		},
		more: {
			heading: 'The call is up. Change it',
			over: 'Messages go over',
			overCarrier: (name: string) => `${name}, as before`,
			overChannel: 'the call’s own data channel',
			turnOff: 'Turn the carrier off',
			isOff: (name: string) => `Off: ${name}. The call goes on.`,
			addPicture: 'Add a picture',
			hangUp: 'Hang up',
			noWay: 'The carrier is off. Choose the data channel, and the call can be changed again.'
		},
		words: {
			idle: 'Nothing has happened yet. Choose a carrier and press Run, or hold the cards first.',
			opening: 'Opening the carrier; the two ends look for each other over it …',
			running: 'Messages are on their way …',
			held: (n: number) =>
				`${n} held on the track. Press Step, or deliver any card. A peer that has not heard of the other waits; one that has candidates begins to check.`,
			connected: (name: string) =>
				`Connected. The messages came over: ${name}. What they agreed on is the same whatever carried them.`,
			picture: 'A new offer and its answer have passed, and the picture of the caller arrives at the callee.',
			off: 'The carrier is off and the call goes on: it needed signaling to come up, not to stay up.',
			failed: 'The run ended with an error of the browser:',
			hungUp: 'Hung up. Both connections are closed.',
			refused: (peer: string, kind: string) => `${peer}: the browser refused this message (${kind}).`,
			causes: {
				early:
					'There was no description to which the candidate belongs: it came too early. Hand the description over first, or choose queueing ends; a refused candidate is gone.',
				state:
					'This description does not fit the signaling state: it came twice, or nobody asked for it. Compare the cards that passed.',
				text: 'The browser can make nothing of this text. Look at what was edited in it.'
			},
			noPath:
				'The connection failed. The checks of one end were not answered in time: the other one did not have its description yet, or has no candidate that can be reached. Run again.',
			stalled:
				'Nothing is on its way any more and the call is not up: a message is missing. Look at the cards that were dropped or refused, and run again.'
		},
		problem: {
			absent:
				'This carrier does not exist here: no lab server answers, or the browser lacks it. Choose another one.',
			busy: 'The lab server takes no more rooms now. Wait a little, or choose another carrier.',
			lost: 'The carrier is gone. What was on its way is lost; a call that is up goes on.',
			refused: 'The carrier refused the message:',
			'too-slow':
				'The two ends did not find each other over this carrier in time. Run again, or choose another one.'
		},
		costs: {
			heading: 'What it cost',
			hint: 'The last run of each carrier on this page.',
			carrier: 'Carrier',
			messages: 'messages',
			own: 'its own',
			bytes: 'bytes',
			time: 'time',
			ms: (n: number) => `${n} ms`,
			sources:
				'Sources: signal events that were sent; onconnectionstatechange, from the press; over the data channel from offer to answer.'
		},
		code: 'The code that runs',
		codeHint: 'This is the file itself, not a copy: lines light up as they run.',
		ran: (times: number) => `(ran ${times} times)`,
		hand: {
			sides: 'This page is',
			sideHint:
				'Open this page on a second device, or in a second tab. One is A and begins, the other is B. No server takes part.',
			A: 'A: I begin',
			B: 'B: I answer',
			again: 'Start over',
			gathering: 'Collecting all candidates: nothing can be added to the text afterwards …',
			ownOffer: '1. Carry this offer to B',
			ownAnswer: '2. Carry this answer back to A',
			takeOffer: '1. Take the offer of A',
			takeAnswer: '2. Take the answer of B',
			copy: 'Copy',
			copied: 'Copied.',
			notCopied: 'The browser did not let this page copy. The text is selected: copy it by keyboard.',
			textLabel: (n: number) => `The text, ${n} characters`,
			codeOf: (number: number, count: number) => `QR code ${number} of ${count}`,
			nextCode: 'Next code',
			previousCode: 'Previous code',
			paste: 'The other one’s text',
			take: 'Take it',
			picture: 'A picture of the code',
			pictureHint:
				'Choose or paste a screenshot or a photograph; several at once if there are several codes.',
			camera: 'Open the camera',
			closeCamera: 'Close the camera',
			cameraLabel: 'What the camera sees',
			partsRead: (read: number, count: number) => `${read} of ${count} codes read. Show the next one.`,
			reading: 'Reading …',
			taken: 'Taken.',
			idle: 'Choose which end this page is.',
			waitA:
				'Waiting for the answer of B. This page must stay open: it is the only one that knows what it offered.',
			waitB: 'Waiting for the offer of A.',
			connecting: 'Both have both texts. Looking for a path …',
			connected: 'Connected, and no server has seen a word of it.',
			heard: (text: string) => `The other end says over the data channel: “${text}”`,
			failed:
				'No path was found between the two devices. Without STUN and TURN they have to be on one network.',
			refused: 'The browser refused:',
			problem: {
				empty: 'There is no text yet. Paste what the other page shows.',
				foreign:
					'This is no text of this experiment: it begins with “rtcn1”. Copy the whole text of the other page.',
				damaged: 'A part of the text is missing or changed. Copy all of it again, from “rtcn1” to its end.',
				'too-large': 'This text is longer than any description. Copy only the text of the other page.',
				own: 'This is the text of this very page. It has to go to the other one.',
				'expects-offer': 'This is an answer, and B needs the offer of A first.',
				'expects-answer': 'This is an offer, and A waits for an answer. Make the other page B.',
				'no-picture': 'The browser cannot read this file as a picture. PNG and JPEG work everywhere.',
				'no-code':
					'No QR code was found in this picture. It has to show the whole code with the light edge around it.',
				'other-text':
					'This code belongs to another text than the ones before. Start over on this side, and read codes of one page only.'
			}
		}
	},
	{
		run: '실행',
		runAgain: '다시 실행',
		caller: '발신자',
		callee: '수신자',
		noPicture: '아직 화면 없음',
		callerSees: '발신자가 받은 화면',
		calleeSees: '수신자가 발신자에게서 받은 화면',
		signaling: '시그널링',
		connection: '연결',
		path: { none: '아직 경로 없음', looking: '경로를 찾는 중', up: '연결됨', down: '경로 닫힘' },
		unsupported:
			'이 브라우저에는 RTCPeerConnection이 없어 실험을 실행할 수 없습니다. 글은 그대로 읽을 수 있고, 최신 Firefox, Chrome, Edge, Safari에서는 실행됩니다.',
		carrier: '나르는 길',
		carriers: {
			direct: '함수 호출',
			broadcast: 'BroadcastChannel',
			server: '실습 서버(소켓)',
			whip: '실습 서버(HTTP, WHIP)',
			'copy-paste': '복사해서 붙여넣기',
			qr: 'QR 코드',
			'data-channel': '통화 자신의 데이터 채널'
		},
		serverNote: {
			looking: '실습 서버를 찾는 중 …',
			here: '',
			absent:
				'이 페이지 뒤에 실습 서버가 없어서 두 가지 길을 쓸 수 없습니다. “npm start”로 서버를 켜고 그 주소로 이 페이지를 여세요.',
			again: '다시 찾기'
		},
		handlers: '받는 쪽의 처리',
		handlerNames: {
			bare: '그대로: 후보를 받자마자 넘김',
			queueing: '모아 두기: 후보가 설명을 기다림'
		},
		nextRun: '다음 실행부터 적용됩니다.',
		track: {
			heading: '선로',
			hint: '카드는 전달될 순서대로 놓여 있습니다.',
			empty: '선로에 카드가 없습니다.',
			hold: '카드 붙잡아 두기',
			step: '한 장 보내기',
			flow: '흘려보내기',
			pace: '흘려보낼 때',
			paces: {
				'at-once': '바로',
				late: '300 ms 늦게',
				shuffled: '제각기 1.2초까지 늦게: 서로 앞지름'
			},
			holding: (n) => `카드 ${n}장을 붙잡아 두었습니다.`,
			toCallee: '수신자에게',
			toCaller: '발신자에게',
			kinds: { offer: '제안', answer: '응답', candidate: '후보', end: '후보 끝' },
			bytes: (n) => `${n}바이트`,
			copyOf: (n) => `${n}번의 복사본`,
			edited: '고침',
			card: (n) => `${n}번 카드`,
			deliver: '전달',
			drop: '버리기',
			duplicate: '복제',
			earlier: '앞으로',
			later: '뒤로',
			delay: '1초 늦추기',
			edit: '고치기',
			keep: '카드에 넣기',
			cancel: '원래대로 두기',
			more: '더 보기'
		},
		states: {
			waiting: '기다림',
			delayed: '늦는 중',
			underway: '가는 중',
			delivered: '전달됨',
			refused: '거절됨',
			dropped: '버려짐'
		},
		passed: '선로를 떠난 카드',
		editLabel: {
			sdp: 'SDP로 쓴 설명. 적힌 그대로 브라우저에 넘깁니다.',
			json: 'JSON으로 쓴 메시지'
		},
		editProblem: {
			'not-json': (detail) =>
				`아직 JSON이 아닙니다: ${detail}. 바로잡거나, 카드를 원래대로 두세요. 쓰신 글은 여기 그대로 있습니다.`,
			'not-a-message':
				'JSON이기는 하지만 메시지가 아닙니다. "type"이 "description"이나 "candidate"이고, 같은 이름의 항목이 있어야 합니다. 쓰신 글은 여기 그대로 있습니다.',
			'too-large': (limit) => `메시지에는 ${limit}자까지 들어갑니다. 쓰신 글은 여기 그대로 있습니다.`
		},
		more: {
			heading: '통화가 연결되었습니다. 바꿔 보기',
			over: '메시지가 가는 길',
			overCarrier: (name) => `지금까지의 길: ${name}`,
			overChannel: '통화 자신의 데이터 채널',
			turnOff: '나르는 길 끄기',
			isOff: (name) => `꺼짐: ${name}. 통화는 계속됩니다.`,
			addPicture: '화면 더하기',
			hangUp: '끊기',
			noWay: '나르는 길이 꺼져 있습니다. 데이터 채널을 고르면 통화를 다시 바꿀 수 있습니다.'
		},
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 나르는 길을 골라 실행하거나, 먼저 카드를 붙잡아 두세요.',
			opening: '나르는 길을 여는 중입니다. 두 끝이 그 길에서 서로를 찾고 있습니다 …',
			running: '메시지가 가고 있습니다 …',
			held: (n) =>
				`선로에 ${n}장이 멈춰 있습니다. 한 장씩 보내거나 아무 카드나 전달해 보세요. 상대를 모르는 피어는 기다리고, 후보를 받은 피어는 검사를 시작합니다.`,
			connected: (name) =>
				`연결되었습니다. 메시지가 지나온 길: ${name}. 무엇으로 날랐든 합의한 내용은 같습니다.`,
			picture: '새 제안과 응답이 오갔고, 발신자의 화면이 수신자에게 도착합니다.',
			off: '나르는 길은 꺼졌지만 통화는 계속됩니다. 시그널링은 통화를 맺는 데 필요했지, 이어 가는 데 필요하지는 않습니다.',
			failed: '브라우저 오류로 실행이 끝났습니다:',
			hungUp: '끊었습니다. 두 연결을 모두 닫았습니다.',
			refused: (peer, kind) => `${peer}: 브라우저가 이 메시지(${kind})를 거절했습니다.`,
			causes: {
				early:
					'이 후보가 속한 설명이 아직 없었습니다. 너무 일찍 온 것입니다. 설명을 먼저 건네거나 모아 두는 처리를 고르세요. 거절된 후보는 사라집니다.',
				state:
					'이 설명은 지금의 시그널링 상태에 맞지 않습니다. 두 번 왔거나, 아무도 묻지 않은 것입니다. 지나간 카드를 견주어 보세요.',
				text: '브라우저가 이 글을 읽지 못했습니다. 고친 곳을 살펴보세요.'
			},
			noPath:
				'연결에 실패했습니다. 한쪽의 검사가 제때 대답을 받지 못했습니다. 상대가 아직 설명을 받지 못했거나, 닿을 수 있는 후보가 없는 것입니다. 다시 실행하세요.',
			stalled:
				'더 오가는 메시지가 없는데 통화가 연결되지 않았습니다. 빠진 메시지가 있습니다. 버려지거나 거절된 카드를 보고 다시 실행하세요.'
		},
		problem: {
			absent:
				'여기에는 이 길이 없습니다. 실습 서버가 대답하지 않거나 브라우저에 없는 기능입니다. 다른 길을 고르세요.',
			busy: '실습 서버가 지금은 방을 더 받지 않습니다. 잠시 기다리거나 다른 길을 고르세요.',
			lost: '나르는 길이 끊겼습니다. 가던 메시지는 사라졌고, 이미 연결된 통화는 계속됩니다.',
			refused: '나르는 길이 메시지를 거절했습니다:',
			'too-slow': '두 끝이 이 길에서 제때 서로를 찾지 못했습니다. 다시 실행하거나 다른 길을 고르세요.'
		},
		costs: {
			heading: '들인 비용',
			hint: '이 페이지에서 길마다 마지막으로 실행한 결과입니다.',
			carrier: '나르는 길',
			messages: '메시지',
			own: '길 자신의 것',
			bytes: '바이트',
			time: '걸린 시간',
			ms: (n) => `${n} ms`,
			sources:
				'출처: 보낸 signal 이벤트, 누른 순간부터의 onconnectionstatechange. 데이터 채널은 제안부터 응답까지입니다.'
		},
		code: '실행되는 코드',
		codeHint: '옮겨 적은 것이 아니라 실행되는 파일 그대로입니다. 실행되는 줄에 불이 들어옵니다.',
		ran: (times) => `(${times}번 실행됨)`,
		hand: {
			sides: '이 페이지는',
			sideHint:
				'이 페이지를 다른 기기나 두 번째 탭에서도 여세요. 하나는 A로 먼저 걸고, 다른 하나는 B로 받습니다. 서버는 하나도 끼지 않습니다.',
			A: 'A: 내가 먼저',
			B: 'B: 내가 대답',
			again: '처음부터',
			gathering: '후보를 모두 모으는 중입니다. 글을 건넨 뒤에는 덧붙일 수 없습니다 …',
			ownOffer: '1. 이 제안을 B에게 가져가세요',
			ownAnswer: '2. 이 응답을 A에게 돌려주세요',
			takeOffer: '1. A의 제안을 받으세요',
			takeAnswer: '2. B의 응답을 받으세요',
			copy: '복사',
			copied: '복사했습니다.',
			notCopied: '브라우저가 복사를 허락하지 않았습니다. 글을 선택해 두었으니 키보드로 복사하세요.',
			textLabel: (n) => `옮길 글, ${n}자`,
			codeOf: (number, count) => `QR 코드 ${count}개 중 ${number}번째`,
			nextCode: '다음 코드',
			previousCode: '이전 코드',
			paste: '상대 페이지의 글',
			take: '받기',
			picture: '코드가 찍힌 그림',
			pictureHint:
				'화면 갈무리나 사진을 고르거나 붙여넣으세요. 코드가 여럿이면 여러 장을 한꺼번에 골라도 됩니다.',
			camera: '카메라 열기',
			closeCamera: '카메라 닫기',
			cameraLabel: '카메라에 보이는 모습',
			partsRead: (read, count) => `코드 ${count}개 중 ${read}개를 읽었습니다. 다음 코드를 보여 주세요.`,
			reading: '읽는 중 …',
			taken: '받았습니다.',
			idle: '이 페이지가 어느 쪽인지 고르세요.',
			waitA: 'B의 응답을 기다립니다. 이 페이지를 닫지 마세요. 무엇을 제안했는지는 이 페이지만 압니다.',
			waitB: 'A의 제안을 기다립니다.',
			connecting: '양쪽이 두 글을 모두 가졌습니다. 경로를 찾는 중 …',
			connected: '연결되었습니다. 어떤 서버도 한 글자도 보지 못했습니다.',
			heard: (text) => `상대가 데이터 채널로 말합니다: “${text}”`,
			failed: '두 기기 사이에 경로를 찾지 못했습니다. STUN과 TURN이 없으면 같은 네트워크에 있어야 합니다.',
			refused: '브라우저가 거절했습니다:',
			problem: {
				empty: '아직 글이 없습니다. 상대 페이지에 보이는 글을 붙여넣으세요.',
				foreign: '이 실험의 글이 아닙니다. “rtcn1”로 시작해야 합니다. 상대 페이지의 글을 통째로 복사하세요.',
				damaged: '글의 일부가 빠졌거나 바뀌었습니다. “rtcn1”부터 끝까지 다시 복사하세요.',
				'too-large': '어떤 설명보다도 긴 글입니다. 상대 페이지의 글만 복사하세요.',
				own: '바로 이 페이지의 글입니다. 상대에게 가야 합니다.',
				'expects-offer': '이것은 응답입니다. B에게는 먼저 A의 제안이 필요합니다.',
				'expects-answer': '이것은 제안인데, A는 응답을 기다립니다. 상대 페이지를 B로 하세요.',
				'no-picture': '브라우저가 이 파일을 그림으로 읽지 못했습니다. PNG와 JPEG는 어디서나 됩니다.',
				'no-code': '이 그림에서 QR 코드를 찾지 못했습니다. 밝은 테두리까지 코드 전체가 보여야 합니다.',
				'other-text':
					'앞서 읽은 것과 다른 글의 코드입니다. 이쪽에서 처음부터 시작하고 한 페이지의 코드만 읽으세요.'
			}
		}
	}
);
