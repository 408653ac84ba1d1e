import { defineWords } from '#lib/i18n/locale.ts';

export const qualityWords = defineWords(
	{
		metrics: {
			sent: 'Sent',
			received: 'Received',
			loss: 'Lost, as the receiver reports it',
			roundTrip: 'Round trip',
			nacks: 'Asked for again (NACK)',
			keyFrames: 'Key frames asked for (PLI)',
			frozen: 'Time the picture stood still',
			jitterBuffer: 'Waiting in the jitter buffer',
			concealed: 'Sound made up',
			width: 'Width of the picture'
		},
		units: { 'kb/s': 'kb/s', '%': '%', ms: 'ms', '/s': 'a second', px: 'px' },
		none: 'not told by this browser',
		title: 'The call over time',
		cursor: 'Look at the moment',
		now: 'now',
		at: (seconds: string) => `at ${seconds} s`,
		limitation: 'Limited by',
		limitationSource: 'caller outbound-rtp: qualityLimitationReason',
		chart: (name: string, value: string, unit: string) => `${name}: ${value} ${unit}`,
		highest: (value: string, unit: string) => `highest: ${value} ${unit}`,
		change: 'Dashed lines: the link was changed.'
	},
	{
		metrics: {
			sent: '보낸 양',
			received: '받은 양',
			loss: '손실(수신자가 알려 준 것)',
			roundTrip: '왕복 시간',
			nacks: '다시 달라고 한 것(NACK)',
			keyFrames: '키 프레임을 달라고 한 것(PLI)',
			frozen: '화면이 멈춘 시간',
			jitterBuffer: '지터 버퍼에서 기다린 시간',
			concealed: '지어낸 소리',
			width: '화면 너비'
		},
		units: { 'kb/s': 'kb/s', '%': '%', ms: 'ms', '/s': '회/초', px: 'px' },
		none: '이 브라우저는 알려 주지 않음',
		title: '시간에 따른 통화',
		cursor: '볼 순간',
		now: '지금',
		at: (seconds: string) => `${seconds}초`,
		limitation: '제한하는 것',
		limitationSource: 'caller outbound-rtp: qualityLimitationReason',
		chart: (name: string, value: string, unit: string) => `${name}: ${value} ${unit}`,
		highest: (value: string, unit: string) => `최고 ${value} ${unit}`,
		change: '점선은 링크를 바꾼 순간입니다.'
	}
);
