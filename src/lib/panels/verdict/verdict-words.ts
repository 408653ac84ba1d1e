import { defineWords } from '#lib/i18n/locale.ts';

/** Words of the Verdict panel around its findings. */
export const verdictWords = defineWords(
	{
		nothing: 'Nothing to say of it: none of the rules found anything up to this moment.',
		looked: (rules: number) => `${rules} rules looked at what was recorded up to the moment of the cursor.`,
		counts: (errors: number, warnings: number, infos: number) =>
			[
				errors === 1 ? '1 error' : `${errors} errors`,
				warnings === 1 ? '1 warning' : `${warnings} warnings`,
				infos === 1 ? '1 note' : `${infos} notes`
			].join(' · '),
		severities: { error: 'error', warning: 'warning', info: 'note' },
		next: 'Next',
		evidence: 'Shown by',
		goTo: (moment: string) => `To the moment ${moment}`,
		layers: {
			permission: 'permission',
			signaling: 'signaling',
			sdp: 'SDP',
			ice: 'ICE',
			dtls: 'DTLS',
			data: 'data channels',
			media: 'media',
			quality: 'quality'
		}
	},
	{
		nothing: '할 말이 없습니다. 이 시점까지 어떤 규칙도 아무것도 찾지 못했습니다.',
		looked: (rules) => `규칙 ${rules}개가 커서 시점까지의 기록을 살펴보았습니다.`,
		counts: (errors, warnings, infos) => `오류 ${errors} · 주의 ${warnings} · 참고 ${infos}`,
		severities: { error: '오류', warning: '주의', info: '참고' },
		next: '다음에 할 일',
		evidence: '근거',
		goTo: (moment) => `${moment} 시점으로`,
		layers: {
			permission: '권한',
			signaling: '시그널링',
			sdp: 'SDP',
			ice: 'ICE',
			dtls: 'DTLS',
			data: '데이터 채널',
			media: '미디어',
			quality: '품질'
		}
	}
);
