/** Exercises of lesson 17: what they ask and the three hints. How they run and are judged stands beside their experiment. */
import {
	countFrames,
	turnTheKey,
	writtenCipher,
	wrongKey
} from '#lib/experiments/encoded-frames/exercises.ts';
import type { ExerciseDefinition } from '#lib/lessons/types.ts';

export const exercises: readonly ExerciseDefinition[] = [
	{
		...countFrames,
		title: { en: '17a. Count frames', ko: '17a. 프레임 세기' },
		goal: {
			en: 'A call is made whose sender has a transform. Which line in transform(frame, controller) counts frames within 5 % of framesEncoded, and leaves the call alone?',
			ko: '송신자에 변환을 단 통화를 합니다. transform(frame, controller) 안의 어느 줄이 framesEncoded와 5% 안에서 프레임을 세면서 통화는 그대로 둘까요?'
		},
		hints: {
			en: [
				'That is a count of key frames only. In a quiet call there may be one a minute.',
				'The count is right, and the callee saw nothing. What is not enqueued is gone.',
				'Those are bytes. A frame is one call of transform.'
			],
			ko: [
				'키 프레임만 센 것입니다. 별일 없는 통화에서는 1분에 하나도 오지 않을 수 있습니다.',
				'세기는 맞게 셌는데 수신자가 아무것도 보지 못했습니다. enqueue하지 않은 것은 사라집니다.',
				'그것은 바이트 수입니다. transform이 한 번 불리면 프레임 하나입니다.'
			]
		}
	},
	{
		...wrongKey,
		title: { en: '17b. The wrong key', ko: '17b. 틀린 키' },
		goal: {
			en: 'In “Frames in your hands”, let packets arrive at the callee for three seconds without a single picture being decoded. Then have the picture come back.',
			ko: '‘손에 쥔 프레임’에서, 3초 동안 수신자에게 패킷은 오는데 화면은 하나도 디코딩되지 않게 하세요. 그다음 화면이 돌아오게 하세요.'
		},
		hints: {
			en: [
				'The callee never had a wrong key. Give it one while the call runs.',
				'The wrong key was held too short. Wait until it has been three seconds.',
				'The wrong key was there, and no picture came back after it. Give the right key, and wait for a key frame.'
			],
			ko: [
				'수신자가 틀린 키를 가진 적이 없습니다. 통화하는 동안 틀린 키를 주세요.',
				'틀린 키를 가진 시간이 짧습니다. 3초가 지날 때까지 기다리세요.',
				'틀린 키 다음에 화면이 돌아오지 않았습니다. 맞는 키를 주고 키 프레임을 기다리세요.'
			]
		},
		steps: {
			en: [
				'Call with “Encrypts it, but for the header of the codec”.',
				'When the callee has a picture, give it a wrong key and wait four seconds.',
				'Give it the right key, and have it checked when the picture moves again.'
			],
			ko: [
				'‘코덱 헤더만 남기고 암호화’로 전화를 겁니다.',
				'수신자에게 화면이 나오면 틀린 키를 주고 4초 기다립니다.',
				'맞는 키를 주고, 화면이 다시 움직이면 확인합니다.'
			]
		}
	},
	{
		...writtenCipher,
		title: { en: '17c. Seal and unseal, written by you', ko: '17c. 직접 쓰는 암호화' },
		comments: [
			{
				en: `// The header of the codec stays readable: so many bytes.`,
				ko: `// 코덱 헤더는 읽을 수 있게 둡니다. 그대로 둘 바이트 수입니다.`
			},
			{
				en: `// data: Uint8Array. key: a CryptoKey for AES-GCM.
// No counter comes twice under one key. Gives back:
// header · ciphertext and tag · counter, 4 bytes · keyId, 1 byte`,
				ko: `// data: Uint8Array. key: AES-GCM용 CryptoKey.
// 키 하나에 같은 카운터가 두 번 오지 않습니다. 돌려줄 것:
// 헤더 · 암호문과 태그 · 카운터 4바이트 · keyId 1바이트`
			},
			{
				en: `// keys: a Map from the id to the key. Gives back the frame as it was,
// or undefined where it cannot be trusted.`,
				ko: `// keys: id에서 키를 찾는 Map. 원래 프레임을 돌려주고,
// 믿을 수 없으면 undefined를 돌려줍니다.`
			},
			{
				en: `// another key, or something was changed`,
				ko: `// 키가 다르거나, 무언가 바뀌었습니다`
			},
			{
				en: `// 12 bytes: eight zeros, then the counter.`,
				ko: `// 12바이트: 0 여덟 개, 그다음 카운터.`
			}
		],
		goal: {
			en: 'Write both halves of the transform: seal a frame with AES-GCM, and open what the other end sealed by the same layout. IV: eight zero bytes, then the counter in four (most significant first). The header is additional data. Thirteen cases are tried, some of them forged.',
			ko: '변환의 두 반쪽을 써 보세요. AES-GCM으로 프레임을 암호화하고, 상대가 같은 형식으로 암호화한 것을 엽니다. IV는 0 여덟 바이트 다음에 카운터 네 바이트(큰 자리부터)입니다. 헤더는 추가 데이터입니다. 열세 가지를 시험하며, 그 가운데 몇은 위조된 것입니다.'
		},
		hints: {
			en: [
				'Take the frame apart: clear[type] bytes stay as they are in front, the rest is encrypted, then come the counter and the id of the key. data.slice(from, to) cuts, and setUint32 of a DataView writes the counter.',
				'Two frames under one key had the same IV, or none was encrypted at all: whoever has both can take one from the other. Make the IV out of the counter.',
				'What you seal has to be what the other end makes, byte for byte: IV of eight zeros and the counter, additionalData: header. Opening does the same, with the key that the last byte names; where decrypt rejects, give back undefined.'
			],
			ko: [
				'프레임을 나누세요. 앞의 clear[type] 바이트는 그대로 두고, 나머지를 암호화하고, 그 뒤에 카운터와 키 번호를 붙입니다. 자르는 것은 data.slice(시작, 끝), 카운터를 쓰는 것은 DataView의 setUint32입니다.',
				'같은 키로 암호화한 두 프레임의 IV가 같거나, 제대로 암호화되지 않았습니다. 둘을 다 가진 사람은 서로 빼 볼 수 있습니다. 카운터로 IV를 만드세요.',
				'암호화한 결과가 상대가 만드는 것과 한 바이트도 다르지 않아야 합니다. IV는 0 여덟 바이트와 카운터이고, additionalData: header를 넣습니다. 열 때도 똑같이 하되 키는 마지막 바이트가 가리키는 것을 씁니다. decrypt가 거부하면 undefined를 돌려주세요.'
			]
		}
	},
	{
		...turnTheKey,
		title: { en: '17d. Turn the key', ko: '17d. 키 바꾸기' },
		goal: {
			en: 'In one call, have the caller go on to another key twice, with five frames thrown away at most and pictures that go on.',
			ko: '통화 한 번 동안 발신자가 다른 키로 두 번 넘어가게 하세요. 버리는 프레임은 다섯 개까지이고, 화면은 계속 나와야 합니다.'
		},
		hints: {
			en: [
				'The caller has not gone on to another key twice yet.',
				'Frames were sealed with a key that the callee had not got. Who has to have the new key first?',
				'The keys were turned. Let the call go on for some seconds, so that frames are opened under the newest one.'
			],
			ko: [
				'발신자가 아직 다른 키로 두 번 넘어가지 않았습니다.',
				'수신자에게 없는 키로 프레임을 암호화했습니다. 새 키는 누가 먼저 가져야 할까요?',
				'키는 바뀌었습니다. 가장 새로운 키로 프레임이 열리도록 통화를 몇 초 더 이어 가세요.'
			]
		},
		steps: {
			en: [
				'Call, and wait for the picture.',
				'Give the callee the next key. Then let the caller go on to it.',
				'Do both once more, wait three seconds, and have it checked.'
			],
			ko: [
				'전화를 걸고 화면을 기다립니다.',
				'수신자에게 다음 키를 줍니다. 그다음 발신자가 그 키로 넘어가게 합니다.',
				'둘을 한 번 더 하고 3초 기다렸다가 확인합니다.'
			]
		}
	}
];
