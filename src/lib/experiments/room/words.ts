import { defineWords } from '#lib/i18n/locale.ts';
import { twoTabWords } from '../two-tab-call/words.ts';

export const roomWords = defineWords(
	{
		form: { ...twoTabWords.en.form, via: 'The other end is', fixed: 'End it to change these.' },
		where: {
			here: { name: 'In this page', hint: 'both ends side by side' },
			broadcast: { name: 'In another tab', hint: 'of this browser, by BroadcastChannel' },
			server: { name: 'On another machine', hint: 'or in another browser, by the lab server' }
		},
		connect: 'Connect the two ends',
		join: 'Join the room',
		again: 'Connect again',
		end: 'Close both ends',
		leave: 'Leave the room',
		secondTab: 'Open the second tab',
		blocked: 'The browser did not open a second tab. Open this address in one yourself:',
		locked: 'Answer the question above, or skip it, and this unlocks.',
		caller: 'Caller',
		callee: 'Callee',
		thisEnd: (role: string) => `${role}: this page`,
		unsupported: 'This browser has no RTCPeerConnection, so the experiment cannot run here.',
		words: {
			joining: 'Looking who is in the room …',
			waiting: 'You are the first in the room. This page waits for a second one, and calls it.',
			linking: 'The two ends are looking for a path to each other …',
			slow: 'Somebody is there, but no path was found in 20 seconds. It goes on trying. A relay would help: this experiment uses none.',
			interrupted: 'The path is interrupted. ICE goes on looking for one.',
			ended: {
				left: 'The other page left or was reloaded. This one keeps its seat and connects again when somebody comes.',
				lost: 'The other page is gone without a word. This one keeps its seat and connects again when somebody comes.'
			},
			full: 'The room is full: two pages are in it already. Choose another room, or close one of them, and join again.',
			busy: 'The lab server takes no more rooms at the moment. Try again later, or choose another tab.',
			noServer:
				'No lab server answers behind this page. Start it with “npm start” in the project’s folder and open the address it prints, or choose this page or another tab.',
			noBroadcast: 'This browser has no BroadcastChannel. Choose this page or the lab server.',
			left: 'Closed. Connections, channels and timers are gone, and the seat is free.',
			cut: 'Cut: the connections are closed in the middle of it. Connect again, and see what is left.',
			carrierLost: 'The lab server is gone. What is connected goes on without it.',
			away: 'The signaling of the other page went quiet. The connection goes on.',
			refused: (n: number) =>
				n === 1 ? 'One signaling message was refused.' : `${n} signaling messages were refused.`,
			error: 'The browser refused a step:'
		}
	},
	{
		form: { ...twoTabWords.ko.form, via: '상대편의 위치', fixed: '끝낸 뒤에 바꿀 수 있습니다.' },
		where: {
			here: { name: '이 페이지 안', hint: '양쪽 끝을 나란히' },
			broadcast: { name: '다른 탭', hint: '같은 브라우저, BroadcastChannel로' },
			server: { name: '다른 기기', hint: '다른 브라우저도, 실습 서버로' }
		},
		connect: '양쪽 끝 연결하기',
		join: '방에 들어가기',
		again: '다시 연결하기',
		end: '양쪽 모두 닫기',
		leave: '방에서 나가기',
		secondTab: '두 번째 탭 열기',
		blocked: '브라우저가 두 번째 탭을 열지 않았습니다. 새 탭에서 이 주소를 직접 여세요:',
		locked: '위 질문에 답하거나 건너뛰면 열립니다.',
		caller: '발신자',
		callee: '수신자',
		thisEnd: (role) => `${role}: 이 페이지`,
		unsupported: '이 브라우저에는 RTCPeerConnection이 없어서 실험을 실행할 수 없습니다.',
		words: {
			joining: '방에 누가 있는지 찾고 있습니다 …',
			waiting: '방에 처음 들어왔습니다. 두 번째 페이지를 기다렸다가 이쪽에서 연결을 겁니다.',
			linking: '양쪽 끝이 서로에게 가는 경로를 찾고 있습니다 …',
			slow: '상대는 있는데 20초 동안 경로를 찾지 못했습니다. 계속 시도합니다. 릴레이가 있으면 되겠지만 이 실험은 쓰지 않습니다.',
			interrupted: '경로가 끊겼습니다. ICE가 계속 경로를 찾습니다.',
			ended: {
				left: '상대 페이지가 나갔거나 새로 고쳤습니다. 이 페이지는 자리를 지키다가 누가 오면 다시 연결합니다.',
				lost: '상대 페이지가 말없이 사라졌습니다. 이 페이지는 자리를 지키다가 누가 오면 다시 연결합니다.'
			},
			full: '방이 찼습니다. 이미 두 페이지가 있습니다. 다른 방을 고르거나 하나를 닫고 다시 들어가세요.',
			busy: '실습 서버가 지금은 방을 더 받지 않습니다. 잠시 뒤 다시 시도하거나 다른 탭을 고르세요.',
			noServer:
				'이 페이지 뒤에서 실습 서버가 응답하지 않습니다. 프로젝트 폴더에서 “npm start”로 시작해 출력된 주소를 열거나, 이 페이지나 다른 탭을 고르세요.',
			noBroadcast: '이 브라우저에는 BroadcastChannel이 없습니다. 이 페이지나 실습 서버를 고르세요.',
			left: '닫았습니다. 연결도 채널도 타이머도 남지 않았고, 자리도 비었습니다.',
			cut: '잘랐습니다. 한창인 중에 연결을 닫았습니다. 다시 연결해서 무엇이 남았는지 보세요.',
			carrierLost: '실습 서버가 사라졌습니다. 이미 연결된 것은 서버 없이 이어집니다.',
			away: '상대 페이지의 시그널링이 조용해졌습니다. 연결은 그대로입니다.',
			refused: (n) => `시그널링 메시지 ${n}개를 거절했습니다.`,
			error: '브라우저가 한 단계를 거절했습니다:'
		}
	}
);
