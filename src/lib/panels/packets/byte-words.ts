import { defineWords } from '#lib/i18n/locale.ts';

/** Texts of the bytes and the tree beside them; what each field is stands in field-words.ts. */
export const byteWords = defineWords(
	{
		hexOf: 'Bytes in hexadecimal',
		fields: 'Fields',
		place: (offset: number, length: number) =>
			length === 0
				? `no bytes, at ${offset}`
				: length === 1
					? `byte ${offset}`
					: `bytes ${offset} to ${offset + length - 1}`,
		bits: (offset: number, first: number, count: number) =>
			count === 1
				? `byte ${offset + (first >> 3)}, bit ${first & 7}`
				: `from byte ${offset + (first >> 3)}, bit ${first & 7}: ${count} bits`,
		notShown: (count: number) => `${count} more bytes are not drawn here; the exported file has them.`,
		notKept: (kept: number, all: number) => `The recording kept the first ${kept} of ${all} bytes.`,
		marks: {
			encrypted: 'encrypted',
			'encrypted-dtls': 'encrypted',
			fragment: 'fragment',
			malformed: 'malformed',
			cut: 'cut off',
			guess: 'by guess'
		},
		notes: {
			encrypted: 'It is encrypted: nobody between the two peers can read it, and neither can this page.',
			'encrypted-dtls':
				'Inside are SCTP and with it the data channels, encrypted by DTLS: on the wire nothing of them can be read.',
			fragment:
				'The message did not fit into one datagram. This is a part of it; where the other parts were recorded, it is put together below the last one.',
			malformed: 'This is not as its specification says: a length or a value that cannot be right.',
			cut: 'The packet was longer. Recordings keep the beginning of large packets only.',
			guess:
				'Nothing in the packet says where this is; it depends on the SRTP profile, which the recording does not tell. Here stands a plausible value.'
		}
	},
	{
		hexOf: '16진수로 본 바이트',
		fields: '필드',
		place: (offset, length) =>
			length === 0
				? `바이트 없음(위치 ${offset})`
				: length === 1
					? `바이트 ${offset}`
					: `바이트 ${offset}~${offset + length - 1}`,
		bits: (offset, first, count) =>
			count === 1
				? `바이트 ${offset + (first >> 3)}의 비트 ${first & 7}`
				: `바이트 ${offset + (first >> 3)}의 비트 ${first & 7}부터 ${count}비트`,
		notShown: (count) => `나머지 ${count}바이트는 여기에 그리지 않습니다. 내보낸 파일에는 모두 있습니다.`,
		notKept: (kept, all) => `기록에는 ${all}바이트 중 앞의 ${kept}바이트만 남아 있습니다.`,
		marks: {
			encrypted: '암호화',
			'encrypted-dtls': '암호화',
			fragment: '조각',
			malformed: '형식 오류',
			cut: '잘림',
			guess: '추정'
		},
		notes: {
			encrypted: '암호화되어 있어 두 피어 사이의 누구도, 이 페이지도 내용을 읽지 못합니다.',
			'encrypted-dtls':
				'안에는 SCTP와 데이터 채널이 들어 있지만 DTLS로 암호화되어 있어 회선에서는 전혀 읽을 수 없습니다.',
			fragment:
				'메시지가 데이터그램 하나에 다 들어가지 않아 나뉜 조각입니다. 나머지 조각도 기록되어 있으면 마지막 조각 아래에 합쳐서 보여 줍니다.',
			malformed: '명세와 다릅니다. 길이나 값이 맞을 수 없습니다.',
			cut: '실제 패킷은 더 길었습니다. 기록에는 큰 패킷의 앞부분만 남깁니다.',
			guess:
				'이 위치는 패킷 안에 적혀 있지 않고 SRTP 프로파일에 따라 달라지는데, 기록에 프로파일이 없습니다. 그럴듯한 값이 있는 자리를 골랐습니다.'
		}
	}
);
