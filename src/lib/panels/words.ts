import { defineWords } from '../i18n/locale.ts';

/** Texts of the bar that every page has: small, because every page carries them. */
export const barWords = defineWords(
	{
		recorder: 'Recorder',
		open: 'Open the recorder',
		close: 'Close the recorder',
		nothing: 'nothing recorded yet',
		recording: (events: number) => `recording · ${events} ${events === 1 ? 'event' : 'events'}`,
		recorded: (events: number, time: string) => `${events} ${events === 1 ? 'event' : 'events'} · ${time}`,
		save: 'Save',
		load: 'Load',
		keep: 'Keep',
		keepHint: 'Keep this run in the notebook, in this browser',
		saveHint: 'Save this recording as a JSON file',
		loadHint: 'Open a recording or a dump from a file',
		dismiss: 'Dismiss',
		chunkFailed:
			'The panels could not be loaded. Check the connection to this site, then open the recorder again.'
	},
	{
		recorder: '기록기',
		open: '기록기 열기',
		close: '기록기 닫기',
		nothing: '아직 기록이 없습니다',
		recording: (events) => `기록 중 · 이벤트 ${events}개`,
		recorded: (events, time) => `이벤트 ${events}개 · ${time}`,
		save: '저장',
		load: '불러오기',
		keep: '보관',
		keepHint: '이 실행을 이 브라우저의 노트에 보관합니다',
		saveHint: '이 기록을 JSON 파일로 저장합니다',
		loadHint: '기록이나 덤프 파일을 엽니다',
		dismiss: '닫기',
		chunkFailed: '패널을 불러오지 못했습니다. 이 사이트와의 연결을 확인하고 기록기를 다시 열어 주세요.'
	}
);
