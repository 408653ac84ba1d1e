import { defineWords } from '#lib/i18n/locale.ts';

export const keepaliveWords = defineWords(
	{
		simulated: 'simulated',
		simulatedHint: 'The NAT is the one of the laboratory. Minutes pass in a moment.',
		interval: 'Send a keepalive every',
		seconds: (value: number) => `${value} s`,
		run: 'Try this interval',
		renew: 'Another NAT',
		reveal: 'Show the timer',
		revealed: (value: number) => `This NAT forgets a mapping after ${value} s.`,
		tries: 'Your tries',
		columns: { interval: 'interval', arrived: 'messages that arrived', verdict: 'the mapping' },
		arrived: (count: number, sent: number) => `${count} of ${sent}`,
		alive: 'lived',
		dead: 'was forgotten',
		states: {
			idle: 'The peer sends once, and its NAT makes a mapping. Just before each keepalive the server sends something back to it.',
			alive: (value: number) => `At ${value} s every message of the server arrived: the mapping lived.`,
			dead: (value: number) =>
				`At ${value} s messages of the server were dropped: the NAT had forgotten the mapping before the next keepalive.`
		},
		lineTitle: 'What happened in the last try',
		events: {
			keepalive: 'the peer sends a keepalive',
			arrived: 'a message of the server arrives',
			dropped: 'a message of the server is dropped: no mapping stands there',
			made: 'the NAT makes a mapping',
			expired: 'the NAT has forgotten the mapping'
		},
		source: 'note keepalive-try, simulated'
	},
	{
		simulated: '시뮬레이션',
		simulatedHint: '실험실의 NAT와 같은 것입니다. 몇 분이 한순간에 지나가요.',
		interval: '킵얼라이브 간격',
		seconds: (value: number) => `${value}초`,
		run: '이 간격으로 해 보기',
		renew: '다른 NAT',
		reveal: '타이머 보기',
		revealed: (value: number) => `이 NAT는 ${value}초가 지나면 매핑을 잊습니다.`,
		tries: '해 본 간격',
		columns: { interval: '간격', arrived: '도착한 메시지', verdict: '매핑' },
		arrived: (count: number, sent: number) => `${sent}개 가운데 ${count}개`,
		alive: '살아 있었음',
		dead: '잊혔음',
		states: {
			idle: '피어가 한 번 보내면 NAT가 매핑을 만듭니다. 킵얼라이브 직전마다 서버가 무언가를 보내 봅니다.',
			alive: (value: number) =>
				`${value}초 간격에서는 서버의 메시지가 모두 도착했어요. 매핑이 살아 있었습니다.`,
			dead: (value: number) =>
				`${value}초 간격에서는 서버의 메시지가 버려졌어요. 다음 킵얼라이브가 나가기 전에 NAT가 매핑을 잊었습니다.`
		},
		lineTitle: '마지막 시도에서 일어난 일',
		events: {
			keepalive: '피어가 킵얼라이브를 보냄',
			arrived: '서버의 메시지가 도착함',
			dropped: '서버의 메시지가 버려짐: 그 자리에 매핑이 없음',
			made: 'NAT가 매핑을 만듦',
			expired: 'NAT가 매핑을 잊음'
		},
		source: 'note keepalive-try, 시뮬레이션'
	}
);
