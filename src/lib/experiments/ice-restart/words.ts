import { defineWords } from '#lib/i18n/locale.ts';

export const restartWords = defineWords(
	{
		runUp: 'Connect, then restart ICE',
		runFailed: 'Let it fail first, then restart',
		again: 'Restart once more',
		path: { none: 'no path yet', looking: 'looking for a path', up: 'path up', down: 'no path' },
		states: 'States over time',
		lane: { connection: 'connectionState', messages: 'messages heard', restart: 'restarts' },
		table: {
			what: 'In the caller’s description',
			before: 'first offer',
			after: 'last offer',
			verdict: 'compared'
		},
		rows: { ufrag: 'ICE credentials', fingerprint: 'certificate', session: 'session', version: 'version' },
		same: 'the same',
		other: 'different',
		plusOne: (n: number) => `+${n}`,
		heard: 'messages heard by the callee',
		took: 'from restartIce() to the new pair',
		pair: 'pair in use',
		words: {
			idle: 'Nothing has happened yet. Press the first button.',
			running: 'Working …',
			failing:
				'The candidates lead to an address where nobody is. The browser gives up after 11 to 15 seconds.',
			up: 'The path has moved to a new pair. The credentials are new, the certificate is the same, and connectionState has said nothing: DTLS and the data channel did not notice.',
			mended:
				'The connection had failed, and the restart brought it up: failed is the end only until somebody restarts.'
		}
	},
	{
		runUp: '연결한 다음 ICE 재시작',
		runFailed: '먼저 실패시킨 다음 재시작',
		again: '한 번 더 재시작',
		path: { none: '아직 경로 없음', looking: '경로를 찾는 중', up: '경로 있음', down: '경로 없음' },
		states: '시간에 따른 상태',
		lane: { connection: 'connectionState', messages: '들은 메시지', restart: '재시작' },
		table: { what: '발신자의 설명에서', before: '첫 제안', after: '마지막 제안', verdict: '비교' },
		rows: { ufrag: 'ICE 자격 증명', fingerprint: '인증서', session: '세션', version: '버전' },
		same: '그대로',
		other: '다름',
		plusOne: (n) => `+${n}`,
		heard: '수신자가 들은 메시지',
		took: 'restartIce()부터 새 후보 쌍까지',
		pair: '쓰이는 후보 쌍',
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 첫 번째 버튼을 눌러 보세요.',
			running: '진행하는 중 …',
			failing: '후보가 아무도 없는 주소를 가리킵니다. 브라우저는 11~15초 뒤에 포기합니다.',
			up: '경로가 새 후보 쌍으로 옮겨 갔습니다. 자격 증명은 새것이고 인증서는 그대로이며, connectionState는 아무 말도 하지 않았습니다. DTLS와 데이터 채널은 눈치채지 못했습니다.',
			mended: '실패한 연결을 재시작이 되살렸습니다. failed는 누군가 재시작할 때까지만 끝입니다.'
		}
	}
);
