import { defineWords } from '#lib/i18n/locale.ts';

export const raceWords = defineWords(
	{
		laps: 'Runs of each',
		ways: {
			trickle: 'Trickle: send at once, candidates as they come',
			wait: 'Wait for all candidates, then send',
			pool: 'Candidates gathered ahead (iceCandidatePoolSize)',
			late: 'Wait, then one by one',
			never: 'No candidates at all'
		},
		phases: {
			offer: 'offer handed over',
			gathered: 'gathering complete',
			checking: 'checks begin',
			paired: 'a pair works',
			dtls: 'DTLS up',
			channel: 'channel open',
			frame: 'first frame'
		},
		table: {
			phase: 'Phase, and what says so',
			note: 'median in ms (least–most), counted from the first call'
		},
		stun: (ms: number) => `STUN answers after ${ms} ms`,
		noPool:
			'In this browser the pool gained nothing here: candidates were still gathered when the call began.',
		pool: (ms: string) => `The pool saved ${ms} against waiting.`,
		words: {
			idle: 'Nothing has happened yet. Each run takes about two seconds.',
			running: (way: string, lap: number) => `Run ${lap}: ${way} …`,
			done: (trickle: string, wait: string) =>
				`Until a pair works: ${trickle} with trickle, ${wait} when everything is waited for. The difference is what the slow STUN server takes, and nobody needed its answer.`
		}
	},
	{
		laps: '방식마다 실행 횟수',
		ways: {
			trickle: '트리클: 바로 보내고, 후보는 찾는 대로',
			wait: '후보를 다 모은 다음 보내기',
			pool: '후보를 미리 모아 두기 (iceCandidatePoolSize)',
			late: '다 모은 다음 하나씩',
			never: '후보를 보내지 않기'
		},
		phases: {
			offer: '제안 건넴',
			gathered: '후보 수집 끝',
			checking: '검사 시작',
			paired: '통하는 쌍 발견',
			dtls: 'DTLS 완료',
			channel: '채널 열림',
			frame: '첫 프레임'
		},
		table: { phase: '단계와 그것을 알리는 것', note: '첫 호출부터 잰 중앙값 ms (최소–최대)' },
		stun: (ms) => `STUN은 ${ms} ms 뒤에 답합니다`,
		noPool: '이 브라우저에서는 미리 모아 두기가 소용없었습니다. 통화를 시작한 뒤에야 후보를 모았습니다.',
		pool: (ms) => `미리 모아 두어 기다릴 때보다 ${ms}를 아꼈습니다.`,
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 한 번 실행에 2초쯤 걸립니다.',
			running: (way, lap) => `${lap}번째: ${way} …`,
			done: (trickle, wait) =>
				`통하는 쌍을 찾기까지 트리클은 ${trickle}, 다 기다리면 ${wait}입니다. 그 차이는 느린 STUN 서버가 쓴 시간이고, 그 답이 필요했던 쪽은 아무도 없습니다.`
		}
	}
);
