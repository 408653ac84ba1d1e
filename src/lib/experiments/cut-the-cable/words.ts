import { defineWords } from '#lib/i18n/locale.ts';

export const cableWords = defineWords(
	{
		cut: 'Cut the cable',
		join: 'Join the cable',
		restart: 'Restart ICE',
		path: { none: 'no call yet', whole: 'cable whole', isCut: 'cable cut', connecting: 'connecting' },
		channel: 'data channel',
		ticks: 'ticks heard',
		lanes: {
			title: 'What happened, over time',
			cable: 'Cable',
			whole: 'whole',
			isCut: 'cut',
			consent: (who: string) => `Checks of the ${who}`,
			ticks: 'Ticks that arrive'
		},
		consentHint:
			'Each mark is a STUN Binding request that was seen at the relay; dashed ones were dropped where the cable is cut. They go on all the time: they are how a peer renews its consent (RFC 7675).',
		since: 'since the cut',
		toDisconnected: 'cut → disconnected',
		toFailed: 'cut → failed',
		toConnected: 'joined or restarted → connected',
		words: {
			idle: 'Nothing has happened yet. Press Run: the call goes through the relay of the lab server.',
			running: 'Connecting through the relay …',
			up: 'Connected. There is one path, through the relay. Cut it.',
			cutJust: 'Cut. Nobody has told the browsers: they find out because answers stay away.',
			disconnected:
				'disconnected: checks go unanswered. Nothing is closed, and if you join the cable now it heals by itself.',
			failed:
				'failed: the browser has given up on this path. Joining the cable alone is too late for it now; join it and restart ICE.',
			healed: 'Connected again. The ticks that were sent meanwhile arrive: the channel is reliable.',
			healedClosed:
				'Connected again, but this browser closed the data channel when the connection failed: nothing arrives on it any more.'
		}
	},
	{
		cut: '케이블 끊기',
		join: '케이블 잇기',
		restart: 'ICE 재시작',
		path: { none: '아직 통화 없음', whole: '이어진 케이블', isCut: '끊긴 케이블', connecting: '연결하는 중' },
		channel: '데이터 채널',
		ticks: '들은 틱',
		lanes: {
			title: '시간에 따라 일어난 일',
			cable: '케이블',
			whole: '이어짐',
			isCut: '끊김',
			consent: (who) => `${who}의 검사`,
			ticks: '도착한 틱'
		},
		consentHint:
			'눈금 하나가 릴레이에서 본 STUN Binding 요청 하나입니다. 점선은 끊긴 곳에서 버려진 것입니다. 검사는 통화 내내 이어지고, 피어는 이것으로 동의를 갱신합니다(RFC 7675).',
		since: '끊은 뒤',
		toDisconnected: '끊음 → disconnected',
		toFailed: '끊음 → failed',
		toConnected: '잇거나 재시작 → connected',
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 실행을 누르면 실습 서버의 릴레이를 지나 연결합니다.',
			running: '릴레이를 지나 연결하는 중 …',
			up: '연결되었습니다. 경로는 릴레이를 지나는 하나뿐입니다. 끊어 보세요.',
			cutJust: '끊었습니다. 브라우저에 알려 준 사람은 없습니다. 답이 오지 않으니 스스로 알아차립니다.',
			disconnected: 'disconnected: 검사에 답이 없습니다. 닫힌 것은 없으며, 지금 이으면 저절로 회복됩니다.',
			failed:
				'failed: 브라우저가 이 경로를 포기했습니다. 이제는 잇는 것만으로는 늦습니다. 잇고 나서 ICE를 재시작하세요.',
			healed: '다시 연결되었습니다. 그동안 보낸 틱이 도착합니다. 신뢰성 있는 채널이기 때문입니다.',
			healedClosed:
				'다시 연결되었지만, 이 브라우저는 연결이 실패할 때 데이터 채널을 닫았습니다. 이제 아무것도 도착하지 않습니다.'
		}
	}
);
