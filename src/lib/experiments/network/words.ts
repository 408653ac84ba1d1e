/** What experiments with the lab server's network have in common. */
import { defineWords } from '#lib/i18n/locale.ts';

export const networkWords = defineWords(
	{
		absences: {
			absent: {
				what: 'This experiment needs the lab server’s network, and these pages come from somewhere without one.',
				next: 'Get the project and run npm start: it brings STUN, TURN, NATs and the conditioner, without internet. Then open the address that it prints.'
			},
			lost: {
				what: 'The lab server has gone away.',
				next: 'See whether it still runs, start it again with npm start, and press run again.'
			},
			busy: {
				what: 'The lab server holds as much for this page, or for all pages, as it will.',
				next: 'Close other tabs of this site, or reload this one, and press run again.'
			},
			'too-fast': {
				what: 'More was asked of the lab server in a second than it takes.',
				next: 'Wait a moment and press run again.'
			},
			foreign: {
				what: 'The lab server did not understand what this page asked: they are of different versions.',
				next: 'Reload this page.'
			},
			closed: {
				what: 'The session with the lab server is over, or it leaves TURN to another server that cannot do this.',
				next: 'Press run again. If TURN_URLS is set, start the lab server without it.'
			},
			'no-address': {
				what: 'This machine has no network address for the gateways.',
				next: 'Join any Wi-Fi, with or without internet, and press run again.'
			},
			failed: {
				what: 'The lab server could not do that.',
				next: 'Press run again; its terminal may say more.'
			}
		},
		notices: {
			'no-lan-address':
				'This machine has no address but loopback. Chromium works with that; Firefox reaches STUN and gateways on another address only, so join any Wi-Fi for it.',
			'only-loopback':
				'No network is up at all. Browsers then make no connections, not even to themselves: join any Wi-Fi, with or without internet.',
			'open-to-lan':
				'The lab server listens for other machines too. It relays between its own visitors only.',
			'foreign-turn':
				'TURN is a server elsewhere (TURN_URLS). What crosses it can be neither conditioned nor shown here.',
			tls: 'TURN is offered with TLS as well.',
			'other-port': 'A port was taken, and another one is used.'
		},
		link: {
			title: 'The link',
			loss: 'Loss',
			burst: 'Mean run of losses',
			delayMs: 'Delay',
			jitterMs: 'Jitter',
			mayOvertake: 'Jitter may reorder',
			reorder: 'Sent ahead',
			duplicate: 'Doubled',
			rateKbps: 'Rate',
			queueMs: 'Queue',
			isCut: 'Cable cut',
			unlimited: 'no limit',
			percent: (value: number) => `${value} %`,
			ms: (value: number) => `${value} ms`,
			packets: (value: number) => (value === 1 ? 'single packets' : `${value} packets`),
			kbps: (value: number) => `${value} kb/s`
		},
		/** Why `turns:` has no default: a server's certificate is checked as a site's is, and there is nothing to click. */
		turnsNeedsTrust:
			'Browsers refuse a turns: server whose certificate they do not trust, without a word and without a way to accept it. Make one with a local authority that this machine trusts (mkcert localhost does), give the lab server its key and certificate, and start the browser again.',
		noRelay: {
			what: 'No relay candidate came: this browser does not reach the lab server’s TURN server.',
			next: 'A policy or an extension that blocks UDP or hides addresses does that, and so does a machine without any network. Try another profile of the browser, or join any Wi-Fi.'
		}
	},
	{
		absences: {
			absent: {
				what: '이 실험에는 실습 서버의 네트워크가 필요한데, 이 페이지는 그런 서버가 없는 곳에서 왔어요.',
				next: '프로젝트를 받아 npm start를 실행하세요. 인터넷 없이도 STUN, TURN, NAT, 네트워크 조절기가 함께 켜집니다. 그다음 터미널에 나온 주소를 여세요.'
			},
			lost: {
				what: '실습 서버와 연결이 끊겼어요.',
				next: '서버가 켜져 있는지 보고, 꺼졌으면 npm start로 다시 켠 뒤 실행을 다시 누르세요.'
			},
			busy: {
				what: '실습 서버가 이 페이지나 전체 페이지에 내줄 수 있는 만큼을 이미 다 내주었어요.',
				next: '이 사이트의 다른 탭을 닫거나 이 탭을 새로고침한 뒤 다시 실행하세요.'
			},
			'too-fast': {
				what: '1초 동안 실습 서버가 받을 수 있는 것보다 많은 요청이 갔어요.',
				next: '잠시 뒤 다시 실행하세요.'
			},
			foreign: {
				what: '실습 서버가 이 페이지의 요청을 이해하지 못했어요. 서로 버전이 다릅니다.',
				next: '이 페이지를 새로고침하세요.'
			},
			closed: {
				what: '실습 서버와의 세션이 끝났거나, 서버가 TURN을 다른 서버에 맡겨서 이 일을 할 수 없어요.',
				next: '다시 실행해 보세요. TURN_URLS를 설정했다면 빼고 실습 서버를 켜세요.'
			},
			'no-address': {
				what: '이 컴퓨터에는 게이트웨이를 세울 네트워크 주소가 없어요.',
				next: '인터넷이 안 되어도 괜찮으니 아무 와이파이에나 연결한 뒤 다시 실행하세요.'
			},
			failed: {
				what: '실습 서버가 그 일을 하지 못했어요.',
				next: '다시 실행해 보세요. 서버 터미널에 이유가 더 있을 수 있어요.'
			}
		},
		notices: {
			'no-lan-address':
				'이 컴퓨터에는 루프백 말고 다른 주소가 없어요. Chromium은 그래도 되지만 Firefox는 다른 주소에 있는 STUN과 게이트웨이에만 닿으니 아무 와이파이에나 연결하세요.',
			'only-loopback':
				'켜진 네트워크가 하나도 없어요. 그러면 브라우저는 자기 자신과도 연결을 맺지 않습니다. 인터넷이 안 되어도 괜찮으니 아무 와이파이에나 연결하세요.',
			'open-to-lan': '실습 서버가 다른 컴퓨터의 접속도 받고 있어요. 중계는 자기 방문자끼리만 해 줍니다.',
			'foreign-turn':
				'TURN은 다른 곳의 서버(TURN_URLS)를 씁니다. 그곳을 지나는 패킷은 여기서 조절하거나 보여 줄 수 없어요.',
			tls: 'TLS를 쓰는 TURN도 제공됩니다.',
			'other-port': '포트가 이미 쓰이고 있어 다른 포트를 씁니다.'
		},
		link: {
			title: '링크',
			loss: '손실',
			burst: '연속 손실의 평균 길이',
			delayMs: '지연',
			jitterMs: '지터',
			mayOvertake: '지터로 순서가 바뀔 수 있음',
			reorder: '앞질러 보냄',
			duplicate: '중복',
			rateKbps: '대역폭',
			queueMs: '큐',
			isCut: '케이블 절단',
			unlimited: '제한 없음',
			percent: (value: number) => `${value}%`,
			ms: (value: number) => `${value} ms`,
			packets: (value: number) => (value === 1 ? '하나씩' : `${value}개`),
			kbps: (value: number) => `${value} kb/s`
		},
		turnsNeedsTrust:
			'브라우저는 신뢰하지 않는 인증서를 쓰는 turns: 서버를 아무 안내 없이 거부하고, 예외로 허용할 방법도 주지 않아요. 이 컴퓨터가 신뢰하는 로컬 인증 기관으로 인증서를 만들어(mkcert localhost) 키와 인증서를 실습 서버에 넘긴 다음 브라우저를 다시 시작하세요.',
		noRelay: {
			what: '릴레이 후보가 하나도 나오지 않았어요. 이 브라우저가 실습 서버의 TURN 서버에 닿지 못합니다.',
			next: 'UDP를 막거나 주소를 숨기는 정책이나 확장 프로그램, 또는 네트워크가 하나도 없는 상태가 원인일 수 있어요. 다른 브라우저 프로필로 해 보거나 아무 와이파이에나 연결하세요.'
		}
	}
);
