import { defineWords } from '#lib/i18n/locale.ts';

export const conditionerWords = defineWords(
	{
		sees: 'What arrives',
		placeholder: 'no picture yet',
		pictureLabel: 'The picture as the callee gets it',
		link: 'What the link does to the caller’s packets',
		presets: {
			clear: 'clear',
			fewLost: 'loses 5 %',
			manyLost: 'loses 20 %',
			bursts: 'loses in bursts',
			far: '100 ms away',
			restless: 'restless',
			narrow: '400 kb/s'
		},
		presetsLabel: 'Ready-made links',
		run: 'Call through the relay',
		again: 'Call again',
		stop: 'Hang up',
		blackout: 'Cut for 2 seconds',
		states: {
			idle: 'Picture and sound go from one peer to the other through the lab server’s relay. Move the sliders while it runs.',
			connecting: 'Connecting through the relay, on a clear link.',
			up: 'The call is up. What you change holds at once, for what the caller sends.',
			done: 'Hung up. The lines stay.'
		},
		delays: 'The lab server’s own error in keeping to delays',
		delaysSource: (packets: number) => `conditioner: late by p50 / p99, ${packets} packets`,
		failed: 'The browser refused:',
		failedNext: 'Call again; if it stays like this, reload the page.',
		unsupported: 'This browser has no RTCPeerConnection.',
		code: 'The code that runs',
		codeHint: 'It knows nothing of the link. Everything you see is the browser’s own doing.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`)
	},
	{
		sees: '도착한 것',
		placeholder: '아직 영상 없음',
		pictureLabel: '수신자가 받은 영상',
		link: '링크가 발신자의 패킷에 하는 일',
		presets: {
			clear: '깨끗함',
			fewLost: '5% 손실',
			manyLost: '20% 손실',
			bursts: '몰아서 손실',
			far: '100 ms 거리',
			restless: '들쭉날쭉',
			narrow: '400 kb/s'
		},
		presetsLabel: '준비된 링크',
		run: '릴레이를 거쳐 통화',
		again: '다시 통화',
		stop: '끊기',
		blackout: '2초 동안 케이블 자르기',
		states: {
			idle: '영상과 소리가 실습 서버의 릴레이를 거쳐 갑니다. 통화하는 동안 슬라이더를 움직여 보세요.',
			connecting: '깨끗한 링크로 릴레이를 거쳐 연결하는 중입니다.',
			up: '통화 중입니다. 바꾼 것은 발신자가 보내는 패킷에 바로 적용됩니다.',
			done: '끊었습니다. 그래프는 남아 있습니다.'
		},
		delays: '실습 서버가 지연을 지킨 오차',
		delaysSource: (packets: number) => `조절기: 늦은 정도 p50 / p99, 패킷 ${packets}개`,
		failed: '브라우저가 거부했어요:',
		failedNext: '다시 통화해 보고, 그래도 같으면 페이지를 새로고침하세요.',
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어요.',
		code: '실행되는 코드',
		codeHint: '이 코드는 링크를 모릅니다. 보이는 일은 모두 브라우저가 스스로 합니다.',
		ran: (times: number) => `${times}번 실행`
	}
);
