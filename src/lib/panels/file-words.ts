import { defineWords } from '../i18n/locale.ts';

/** What is wrong with a file that was to be loaded: cause and next step. */
export const fileWords = defineWords(
	{
		kept: 'What was shown before is still here.',
		loadedBut: 'The recording was loaded, but not all of it:',
		unreadable: 'The file could not be read. Choose it again, or try a copy of it.',
		problems: {
			'too-large': (detail: string) =>
				`The file is too large (${detail} characters; at most 64 Mi are read). Save a shorter recording.`,
			'not-json': (detail: string) =>
				`The file is not JSON, so it is not a recording or it was damaged (${detail}). Choose a file that was saved with Save.`,
			'not-a-recording': () =>
				'This is JSON, but not a recording of RTC Notebook. Choose a file that was saved with Save in the recorder; the dump of a browser is opened on the page Dumps.',
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
		loadedBut: '기록을 불러왔지만 일부는 빠졌습니다.',
		unreadable: '파일을 읽지 못했습니다. 다시 선택하거나 사본으로 시도해 보세요.',
		problems: {
			'too-large': (detail) =>
				`파일이 너무 큽니다(${detail}자, 최대 64Mi자까지 읽습니다). 더 짧은 기록을 저장해 주세요.`,
			'not-json': (detail) =>
				`JSON이 아닙니다. 기록 파일이 아니거나 손상된 파일입니다(${detail}). ‘저장’으로 만든 파일을 선택해 주세요.`,
			'not-a-recording': () =>
				'JSON이기는 하지만 RTC Notebook의 기록이 아닙니다. 기록기의 ‘저장’으로 만든 파일을 선택해 주세요. 브라우저의 덤프는 ‘덤프’ 페이지에서 엽니다.',
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
