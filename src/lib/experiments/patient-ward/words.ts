import { defineWords } from '#lib/i18n/locale.ts';

export const wardWords = defineWords(
	{
		next: 'Next patient',
		first: 'Bring the first patient',
		again: 'Bring this patient',
		seed: 'Patient number',
		watching: (seconds: number) =>
			`The call is made, and one thing in it is broken. Watching for ${seconds} s more …`,
		idle: 'A call comes in, and one thing in it is broken. Look at it in the recorder, then name the layer. Nothing starts before you press.',
		ask: 'On which layer is it? The recorder has everything that happened; its Verdict may wait until you have said something.',
		look: 'Look in the recorder',
		right: (layer: string) => `Right: it is ${layer}.`,
		wrong: (said: string, layer: string) => `You said ${said}. It is ${layer}.`,
		score: (right: number, all: number) => `${right} of ${all} named rightly in this visit.`,
		machine: 'What the machine says of it',
		layersLegend: 'The layer',
		peers: { caller: 'Caller', callee: 'Callee' },
		code: 'The code that runs',
		codeHint: 'This very file runs; its lines light up as they do.',
		ran: (times: number) => (times === 1 ? 'ran once' : `ran ${times} times`),
		hidden: 'The code is shown when you have named the layer: it has every ailment in it.',
		ailments: {
			'impossible-camera':
				'A camera of exactly 100,000 pixels was asked for; the call went on without a picture.',
			'lost-answer': 'The answer was made and never delivered.',
			'hasty-candidates': 'Candidates were added before the description that they belong to, and were lost.',
			'torn-description': 'The port of the video section was torn on its way: it said “nine”.',
			'foreign-codec': 'Every video codec of the offer was renamed to one that nobody knows.',
			'dead-addresses': 'Every candidate pointed at port 65009, where nobody listens.',
			'other-fingerprint': 'The first byte of the answer’s fingerprint was changed on its way.',
			'closing-channel': 'The callee closed the data channel as soon as something came.',
			'exclusive-limits': 'The channel was to have both limits of reliability, which exclude each other.',
			'empty-sender': 'The sender’s track was taken out with replaceTrack(null) before the offer.',
			'slow-encoder': 'The encoder was told to make at most 3 frames a second.'
		}
	},
	{
		next: '다음 환자',
		first: '첫 환자 부르기',
		again: '이 환자 부르기',
		seed: '환자 번호',
		watching: (seconds) => `통화를 걸었고, 그 안의 한 가지가 망가져 있습니다. ${seconds}초 더 지켜봅니다 …`,
		idle: '통화 하나가 들어오는데 그 안의 한 가지가 망가져 있습니다. 기록기에서 살펴보고 어느 층인지 말해 보세요. 누르기 전에는 아무것도 시작하지 않습니다.',
		ask: '어느 층의 문제일까요? 일어난 일은 모두 기록기에 있습니다. 판정 탭은 먼저 답해 본 다음에 여세요.',
		look: '기록기에서 보기',
		right: (layer) => `맞습니다. ${layer} 층입니다.`,
		wrong: (said, layer) => `${said}(이)라고 하셨지만 ${layer} 층입니다.`,
		score: (right, all) => `이번에 ${all}명 가운데 ${right}명을 맞혔습니다.`,
		machine: '기계의 판정',
		layersLegend: '층',
		peers: { caller: '발신자', callee: '수신자' },
		code: '실행되는 코드',
		codeHint: '바로 이 파일이 실행되고, 실행된 줄에 불이 들어옵니다.',
		ran: (times) => `${times}번 실행됨`,
		hidden: '코드에는 모든 병이 적혀 있어서, 층을 말한 다음에 보여 줍니다.',
		ailments: {
			'impossible-camera': '너비가 정확히 100,000픽셀인 카메라를 요청했고, 통화는 화면 없이 이어졌습니다.',
			'lost-answer': '응답을 만들었지만 전하지 않았습니다.',
			'hasty-candidates': '설명보다 후보를 먼저 넣어서 후보가 사라졌습니다.',
			'torn-description': '비디오 섹션의 포트가 도중에 찢겨 “nine”이 되었습니다.',
			'foreign-codec': '제안의 비디오 코덱 이름이 모두 아무도 모르는 이름으로 바뀌었습니다.',
			'dead-addresses': '모든 후보가 아무도 듣지 않는 65009번 포트를 가리켰습니다.',
			'other-fingerprint': '응답에 든 지문의 첫 바이트가 도중에 바뀌었습니다.',
			'closing-channel': '수신자가 무언가 오자마자 데이터 채널을 닫았습니다.',
			'exclusive-limits': '함께 쓸 수 없는 두 가지 신뢰성 제한을 채널에 모두 주었습니다.',
			'empty-sender': '제안하기 전에 replaceTrack(null)로 송신기의 트랙을 뺐습니다.',
			'slow-encoder': '인코더에 초당 3프레임까지만 만들라고 했습니다.'
		}
	}
);
