import { defineWords } from '../../i18n/locale.ts';

/** Words of the editor's side: explanation of a line, findings, structure, comparison. */
export const sdpWords = defineWords(
	{
		loading: 'The editor is on its way …',
		failed: 'The editor could not be loaded; reload the page. Your text is kept.',
		line: {
			none: 'Put the cursor on a line to have it explained.',
			number: (n: number) => `Line ${n}`,
			unknown: 'unknown',
			malformed: 'malformed',
			parts: 'Word by word',
			syntax: 'Form',
			written: 'Written in',
			chromium: 'Chromium 156',
			firefox: 'Firefox 153',
			editing: 'When it is removed or changed',
			api: 'Instead of editing it, use',
			belongs: (n: number) => (n === 1 ? '1 other place belongs to it' : `${n} other places belong to it`)
		},
		findings: {
			none: 'Nothing to object to.',
			noneYet: 'There is no text yet.',
			counts: (errors: number, warnings: number, infos: number) =>
				`${errors} errors, ${warnings} warnings, ${infos} remarks`,
			severities: { error: 'Error', warning: 'Warning', info: 'Remark' },
			line: (n: number) => `line ${n}`,
			show: 'Show the place',
			more: (n: number) => `… and ${n} more.`,
			effect: 'What browsers do with it',
			measured: 'Measured on 2026-11-22, one edit of a description that works.',
			places: {
				remoteOffer: 'as remote offer',
				remoteAnswer: 'as remote answer',
				localOffer: 'as local offer'
			},
			outcomes: {
				refused: 'refuses it',
				'fails-later': 'accepts it, a later step fails',
				'never-connects': 'accepts it, never connects',
				connects: 'connects',
				'no-change': 'nothing changes'
			},
			notMeasured: 'not measured',
			written: 'Written in'
		},
		tree: {
			session: 'Session',
			refused: 'refused',
			codecs: 'Codecs',
			extensions: 'Header extensions',
			sources: 'Sources',
			candidates: 'Candidates',
			transport: 'Transport',
			shared: (mid: string) => `uses the transport of section ${mid}`,
			own: 'own transport',
			bundle: 'BUNDLE',
			lines: (n: number) => (n === 1 ? '1 line' : `${n} lines`),
			empty: 'There is no text yet.'
		},
		compare: {
			needBoth: 'Two descriptions are needed: an offer and its answer.',
			offered: 'offered',
			answered: 'answered',
			before: 'before',
			after: 'after',
			refused: 'refused with port 0',
			codec: 'Codec',
			taken: 'taken',
			left: 'not taken',
			added: 'not offered',
			place: (rank: number) => `place ${rank}`,
			direction: 'Direction',
			facts: 'Negotiated lines that differ',
			identity: (n: number) => `${n} lines that only say who one is (ICE, certificate, addresses, sources)`,
			session: 'Session part',
			same: 'No difference in what is negotiated.',
			removed: 'only in the first',
			onlyAfter: 'only in the second'
		}
	},
	{
		loading: '편집기를 불러오는 중 …',
		failed: '편집기를 불러오지 못했습니다. 페이지를 새로 고치세요. 글은 그대로 남아 있습니다.',
		line: {
			none: '설명을 볼 줄에 커서를 두세요.',
			number: (n) => `${n}번째 줄`,
			unknown: '알 수 없음',
			malformed: '형식이 어긋남',
			parts: '낱말 하나씩',
			syntax: '형식',
			written: '근거 문서',
			chromium: 'Chromium 156',
			firefox: 'Firefox 153',
			editing: '지우거나 바꾸면',
			api: '고쳐 쓰는 대신 쓸 API',
			belongs: (n) => `함께 읽어야 할 곳이 ${n}군데 더 있습니다`
		},
		findings: {
			none: '지적할 것이 없습니다.',
			noneYet: '아직 글이 없습니다.',
			counts: (errors, warnings, infos) => `오류 ${errors}개, 경고 ${warnings}개, 참고 ${infos}개`,
			severities: { error: '오류', warning: '경고', info: '참고' },
			line: (n) => `${n}번째 줄`,
			show: '이 자리 보기',
			more: (n) => `… 그리고 ${n}개 더 있습니다.`,
			effect: '브라우저가 하는 일',
			measured: '2026-11-22에 잘 되던 설명을 한 군데만 고쳐서 쟀습니다.',
			places: {
				remoteOffer: '원격 제안으로',
				remoteAnswer: '원격 응답으로',
				localOffer: '로컬 제안으로'
			},
			outcomes: {
				refused: '거절합니다',
				'fails-later': '받아들인 뒤 다음 단계에서 실패합니다',
				'never-connects': '받아들이지만 연결되지 않습니다',
				connects: '연결됩니다',
				'no-change': '달라지는 것이 없습니다'
			},
			notMeasured: '재지 않음',
			written: '근거 문서'
		},
		tree: {
			session: '세션',
			refused: '거절됨',
			codecs: '코덱',
			extensions: '헤더 확장',
			sources: '소스',
			candidates: '후보',
			transport: '전송로',
			shared: (mid) => `섹션 ${mid}의 전송로를 함께 씀`,
			own: '자기 전송로',
			bundle: 'BUNDLE',
			lines: (n) => `${n}줄`,
			empty: '아직 글이 없습니다.'
		},
		compare: {
			needBoth: '설명이 둘 있어야 합니다. 제안과 그 응답입니다.',
			offered: '제안',
			answered: '응답',
			before: '전',
			after: '후',
			refused: '포트 0으로 거절함',
			codec: '코덱',
			taken: '받아들임',
			left: '받아들이지 않음',
			added: '제안에 없음',
			place: (rank) => `${rank}순위`,
			direction: '방향',
			facts: '협상한 내용 가운데 다른 줄',
			identity: (n) => `누구인지만 말하는 줄 ${n}개 (ICE, 인증서, 주소, 소스)`,
			session: '세션 부분',
			same: '협상한 내용은 다르지 않습니다.',
			removed: '앞쪽에만 있음',
			onlyAfter: '뒤쪽에만 있음'
		}
	}
);
