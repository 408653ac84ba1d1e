/** What is said of opening the code of an experiment in a cell. */
import { defineWords } from '../i18n/locale.ts';

export const cellLinkWords = defineWords(
	{
		open: 'Open in a cell',
		runs: 'It runs there by itself, and you can change it.',
		reads: (lack: string) => `To read and take from: it needs ${lack}.`,
		lacks: {
			devices: 'cameras and microphones, which the frame of a cell may not ask for',
			relay: 'the relay of the lab server, which gives its passwords to the page of an experiment only',
			nats: 'the NATs of the lab server, which belong to the page of an experiment',
			stun: 'two STUN servers: write their addresses into a call of gather(), and allow the cell to ask them',
			sip: 'the SIP library and the proxy of its page',
			worker: 'workers, which the policy of the frame does not let in',
			worklet: 'a module in the audio thread, which the policy of the frame does not let in',
			timeCode: 'the reader of the time that is burned into the picture, a part of its page',
			page: 'things that only its page lends'
		}
	},
	{
		open: '코드 칸에서 열기',
		runs: '그대로 실행되고, 고쳐 볼 수 있습니다.',
		reads: (lack) => `읽고 가져다 쓰는 용도입니다. 실행하려면 ${lack} 필요합니다.`,
		lacks: {
			devices: '카메라와 마이크가(코드 칸의 프레임은 이것을 요청할 수 없습니다)',
			relay: '실습 서버의 릴레이가(암호를 실험 페이지에만 줍니다)',
			nats: '실습 서버의 NAT가(실험 페이지에 딸려 있습니다)',
			stun: 'STUN 서버 둘이(gather()를 부르며 주소를 적고, 코드 칸에 물어봐도 된다고 허락하면 됩니다)',
			sip: 'SIP 라이브러리와 그 페이지의 프록시가',
			worker: '워커가(프레임의 정책이 들이지 않습니다)',
			worklet: '오디오 스레드의 모듈이(프레임의 정책이 들이지 않습니다)',
			timeCode: '화면에 찍힌 시각을 읽는 코드가(그 페이지의 일부입니다)',
			page: '그 페이지만 빌려주는 것이'
		}
	}
);
