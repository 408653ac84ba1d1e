/** What the rules about devices and permission find (recording/verdict/rules/permission). */
import type { LayerWords } from '../finding-sentence.ts';

export const permissionFindings: LayerWords = {
	en: {
		'permission/denied': {
			what: (v) =>
				`${v.method} was refused (NotAllowedError): the reader, a policy of the page, or the system said no.`,
			next: 'Look at the permission beside the address, at Permissions-Policy and the allow attribute of frames, and at the privacy settings of the system.'
		},
		'permission/no-device': {
			what: (v) => `${v.method} found no device of the kind that was asked for (NotFoundError).`,
			next: 'Plug one in, or ask for sound alone; list the devices first with enumerateDevices().'
		},
		'permission/device-busy': {
			what: (v) => `${v.method} was allowed and got nothing from the device (NotReadableError).`,
			next: 'Close other programs that use it, plug it in again, and try another device.'
		},
		'permission/overconstrained': {
			what: (v) => `No device meets the constraint “${v.constraint}” (OverconstrainedError).`,
			next: 'Ask with ideal instead of exact, min or max, and read getCapabilities() of what comes.'
		},
		'permission/asked-wrongly': {
			what: (v) => `${v.method} could not read the request (TypeError): ${v.message}`,
			next: 'Ask for audio, video or both, on a page that comes over https or from the machine itself.'
		},
		'permission/track-ended': {
			what: (v) =>
				`A captured ${v.kind} track ended by itself: unplugged, revoked, or its window was closed.`,
			next: 'Listen for “ended”, say so to the reader, and replace the track with replaceTrack().'
		}
	},
	ko: {
		'permission/denied': {
			what: (v) =>
				`${v.method} 요청이 거절됐습니다(NotAllowedError). 사용자나 페이지 정책, 또는 운영체제가 막았습니다.`,
			next: '주소창 옆의 권한, Permissions-Policy 헤더와 iframe의 allow 속성, 운영체제의 개인정보 설정을 차례로 보세요.'
		},
		'permission/no-device': {
			what: (v) => `${v.method}이(가) 요청한 종류의 장치를 찾지 못했습니다(NotFoundError).`,
			next: '장치를 연결하거나 소리만 요청해 보세요. enumerateDevices()로 먼저 목록을 볼 수 있습니다.'
		},
		'permission/device-busy': {
			what: (v) => `${v.method}은(는) 허락됐지만 장치에서 아무것도 받지 못했습니다(NotReadableError).`,
			next: '장치를 쓰는 다른 프로그램을 닫고, 다시 꽂아 보고, 다른 장치로도 해 보세요.'
		},
		'permission/overconstrained': {
			what: (v) => `“${v.constraint}” 제약을 만족하는 장치가 없습니다(OverconstrainedError).`,
			next: 'exact, min, max 대신 ideal로 요청하고, 받은 장치의 getCapabilities()를 읽어 보세요.'
		},
		'permission/asked-wrongly': {
			what: (v) => `${v.method} 요청을 읽을 수 없습니다(TypeError): ${v.message}`,
			next: 'https로 열었거나 이 컴퓨터에서 연 페이지에서 audio나 video 가운데 하나는 요청해야 합니다.'
		},
		'permission/track-ended': {
			what: (v) =>
				`캡처한 ${v.kind} 트랙이 저절로 끝났습니다. 장치가 빠졌거나, 권한이 거둬졌거나, 공유하던 창이 닫혔습니다.`,
			next: '“ended” 이벤트를 듣고 사용자에게 알린 다음 replaceTrack()으로 트랙을 바꾸세요.'
		}
	}
};
