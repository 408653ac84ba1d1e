/**
 * What is said of WebRTC again and again, by what it is about. Most claims stand in the lesson that looks into them; what needs
 * several lessons to judge stands here.
 */
import { rfc, w3c } from '#lib/lessons/spec-url.ts';
import type { Claim } from '#lib/lessons/types.ts';
import type { Localized } from '#lib/i18n/locale.ts';

/** A claim of a lesson by `slug/id`, or one of `generalClaims` by `id`. */
export interface ClaimTopic {
	readonly id: string;
	readonly title: Localized;
	readonly claims: readonly string[];
}

export const generalClaims: readonly (Claim & {
	/** Experiments that show it. */
	readonly experiments: readonly string[];
})[] = [
	{
		id: 'low-latency',
		statement: {
			en: '“WebRTC has the low latency that live streaming lacks.”',
			ko: '“WebRTC는 라이브 방송에 없는 낮은 지연을 준다.”'
		},
		verdict: 'depends',
		because: {
			en: 'Between two peers it has: in one page, half of the frames were shown within 35 ms of being painted in Chromium, and within 27 ms in Firefox. RTMP is only how a stream is sent in; viewers usually get HLS or DASH, seconds later. WebRTC to many viewers needs media servers, and a bad network adds its delay to any of them.',
			ko: '두 피어 사이에서는 맞습니다. 한 페이지 안에서 프레임을 그려서 보이기까지 중앙값으로 Chromium은 35 ms, Firefox는 27 ms 걸렸습니다. RTMP는 방송을 올려 보내는 쪽에서만 쓰이고, 시청자는 대개 몇 초 늦은 HLS나 DASH를 받습니다. WebRTC로 많은 시청자에게 보내려면 미디어 서버가 있어야 하고, 나쁜 네트워크의 지연은 어느 방식에나 더해집니다.'
		},
		reference: rfc(8825),
		observed: { browsers: 'Chromium 156, Firefox 153', date: '2026-11-30' },
		experiments: ['glass-to-glass', 'network-conditioner']
	},
	{
		id: 'low-barrier',
		statement: {
			en: '“Anybody who knows JavaScript can build a call in an afternoon.”',
			ko: '“자바스크립트만 알면 반나절 만에 통화를 만든다.”'
		},
		verdict: 'depends',
		because: {
			en: 'A call in one page is twenty lines. What comes after is the work: signaling that survives reordering, offers from both sides at once, relays that somebody pays for, restarts when the network changes, and finding out what went wrong. Of 50 seeded schedules of two naive ends that both make offers, 26 ended well in Chromium and 29 in Firefox.',
			ko: '한 페이지 안의 통화는 스무 줄이면 됩니다. 일은 그다음부터입니다. 순서가 바뀌어도 견디는 시그널링, 양쪽이 동시에 보내는 제안, 누군가 값을 치르는 중계, 네트워크가 바뀔 때의 재시작, 그리고 무엇이 잘못됐는지 찾는 일이 남습니다. 양쪽이 함께 제안하는 순진한 코드를 시드로 정한 일정 50개로 돌렸더니 Chromium에서는 26개, Firefox에서는 29개만 잘 끝났습니다.'
		},
		reference: w3c('webrtc', '§10.7', 'perfect-negotiation-example'),
		observed: { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' },
		experiments: ['loopback-call', 'glare']
	},
	{
		id: 'three-browsers',
		statement: {
			en: '“Chrome, Opera and Firefox support WebRTC; Internet Explorer does not.”',
			ko: '“WebRTC는 Chrome, Opera, Firefox가 지원하고 IE는 지원하지 않는다.”'
		},
		verdict: 'outdated',
		because: {
			en: 'Safari and Edge have it too, on desktops and phones, and Internet Explorer is retired. What differs today is finer: certificate stats and scalabilityMode are there in Chromium 156 only, editing your own description is refused there and taken by Firefox 153. The table of browsers asks yours.',
			ko: 'Safari와 Edge도 데스크톱과 휴대 기기에서 지원하고, IE는 은퇴했습니다. 지금의 차이는 더 잘습니다. certificate 통계와 scalabilityMode는 Chromium 156에만 있고, 자기 설명을 고치는 것은 Chromium이 거절하고 Firefox 153은 받아들입니다. 여러분의 브라우저는 브라우저 표에서 물어볼 수 있습니다.'
		},
		reference: w3c('webrtc', '§4', 'peer-to-peer-connections'),
		observed: { browsers: 'Chromium 156, Firefox 153', date: '2026-11-22' },
		experiments: ['sdp-workbench']
	}
];

export const claimTopics: readonly ClaimTopic[] = [
	{
		id: 'latency',
		title: { en: 'Latency', ko: '지연' },
		claims: ['low-latency', 'stats-latency/ping-is-delay', 'stats-latency/rtmp-is-slow', 'sockets/tcp-slow']
	},
	{
		id: 'plug-ins',
		title: { en: 'Plug-ins and permission', ko: '플러그인과 권한' },
		claims: ['first-call/no-extra-software', 'capture-devices/no-install-two-conditions']
	},
	{
		id: 'cost',
		title: { en: 'Cost', ko: '비용' },
		claims: ['first-call/free', 'stun-turn/free-stun-is-enough']
	},
	{
		id: 'barrier',
		title: { en: 'How hard it is', ko: '진입 장벽' },
		claims: ['low-barrier', 'perfect-negotiation/two-flags-suffice']
	},
	{
		id: 'browsers',
		title: { en: 'Across browsers', ko: '브라우저 호환성' },
		claims: ['three-browsers', 'stats-latency/getstats-same-everywhere', 'first-call/open-source']
	},
	{
		id: 'stun-turn',
		title: { en: 'STUN and TURN', ko: 'STUN과 TURN' },
		claims: [
			'first-call/stun-turn-required',
			'nat/symmetric-needs-turn',
			'stun-turn/stun-opens-nats',
			'stun-turn/turn-reads-along'
		]
	},
	{
		id: 'security',
		title: { en: 'Security', ko: '보안' },
		claims: ['security/end-to-end', 'security/https-is-enough', 'security/may-be-plain', 'security/dtls-12']
	},
	{
		id: 'data-channels',
		title: { en: 'Data channels', ko: '데이터 채널' },
		claims: [
			'data-channels/unreliable-is-faster',
			'data-channels/message-limit',
			'data-channels/many-channels'
		]
	}
];
