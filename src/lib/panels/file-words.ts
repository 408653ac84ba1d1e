import { defineWords } from '../i18n/locale.ts';

/** A file that was to be opened: what is wrong with one of our own, and what becomes of what was shown before. */
export const fileWords = defineWords(
	{
		kept: 'What was shown before is still here.',
		opened: (name: string) => `“${name}” is open.`,
		problems: {
			'newer-version': (detail: string) =>
				`The file has version ${detail || '?'} of the format; this page knows version 1. Reload the page to get the newest one, then try again.`,
			'no-events': () => 'The file holds no event that could be read. Save the recording again after a run.',
			'unknown-events': (detail: string) =>
				`${detail} of its events are of a kind that this page does not know; they were left out.`,
			'malformed-events': (detail: string) =>
				`${detail} of its entries are not complete events; they were left out.`,
			'unordered-events': (detail: string) => `${detail} of its events go back in time; they were left out.`,
			'too-many-events': (detail: string) =>
				`${detail} events at the end go over the limit of 200 000; they were left out.`
		}
	},
	{
		kept: '보고 있던 기록은 그대로 있습니다.',
		opened: (name) => `‘${name}’ 파일을 열었습니다.`,
		problems: {
			'newer-version': (detail) =>
				`이 파일의 형식은 버전 ${detail || '?'}인데 이 페이지는 버전 1까지 압니다. 페이지를 새로 고친 뒤 다시 시도해 주세요.`,
			'no-events': () =>
				'읽을 수 있는 이벤트가 하나도 없는 파일입니다. 실험을 실행한 뒤 기록을 다시 저장해 주세요.',
			'unknown-events': (detail) => `이 페이지가 모르는 종류의 이벤트 ${detail}개를 뺐습니다.`,
			'malformed-events': (detail) => `온전하지 않은 항목 ${detail}개를 뺐습니다.`,
			'unordered-events': (detail) => `시간이 거꾸로 가는 이벤트 ${detail}개를 뺐습니다.`,
			'too-many-events': (detail) => `한도인 200,000개를 넘은 뒤쪽 이벤트 ${detail}개를 뺐습니다.`
		}
	}
);
