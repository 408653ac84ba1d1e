/** Exercise 11b, with its words: a file, and a buffer that is never overfilled. */
import type { PerformedExercise } from '#lib/lessons/types.ts';
import { checkFile } from './checks.ts';

export const fileWithPressure: PerformedExercise = {
	id: 'file-with-pressure',
	experiment: 'file-transfer',
	kind: 'perform',
	title: { en: 'A file that does not flood the buffer', ko: '버퍼를 넘치게 하지 않는 파일' },
	goal: {
		en: 'Send a file of 4 MiB or more, so that both ends come to the same SHA-256 and no more than 1 MiB and one message ever wait in the channel’s buffer.',
		ko: '4 MiB 이상의 파일을 보내세요. 양쪽의 SHA-256이 같아야 하고, 채널의 버퍼에는 1 MiB와 메시지 하나보다 많이 쌓이면 안 됩니다.'
	},
	hints: {
		en: [
			'No file has arrived yet. Add one, connect the two ends, and wait until it says “complete”.',
			'It has to be 4 MiB at least, and both hashes have to be there. A file that is made here will do.',
			'Look at “most in the buffer”. With a higher limit the sender pushes more into the browser’s memory, and it is not any faster.'
		],
		ko: [
			'아직 도착한 파일이 없습니다. 파일을 넣고 양쪽 끝을 연결한 뒤 “완료”가 나올 때까지 기다리세요.',
			'적어도 4 MiB여야 하고 해시도 양쪽에 있어야 합니다. 여기서 만든 파일이면 됩니다.',
			'“버퍼에 가장 많았을 때”를 보세요. 한도가 높으면 브라우저 메모리에 더 많이 밀어 넣을 뿐, 더 빨라지지는 않습니다.'
		]
	},
	steps: {
		en: [
			'Leave the limit of the buffer at 1 MiB.',
			'Choose 4 MiB at “Make one of” and add it.',
			'Connect the two ends.',
			'Wait until both sides say “complete”, then have it checked.'
		],
		ko: [
			'버퍼의 한도는 1 MiB로 둡니다.',
			'“파일 만들기”에서 4 MiB를 골라 추가합니다.',
			'양쪽 끝을 연결합니다.',
			'양쪽 모두 “완료”가 되면 확인합니다.'
		]
	},
	check: checkFile
};
