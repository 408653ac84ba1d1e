/** Codecs and what their `a=fmtp` parameters say, each with its value in words. */
import { byName, rfc, type Reference, type Words } from './entry.ts';
import { readLevelIndex, readProfileLevelId } from './profile-level.ts';

/** Says a value in words; undefined for a value that is not one of this parameter. */
type ReadValue = (value: string) => Words | undefined;

export interface FormatParameter {
	readonly name: string;
	readonly meaning: Words;
	readonly read: ReadValue;
}

export interface CodecEntry {
	/** In lower case, as `rtpmap` may write it in any. */
	readonly name: string;
	/** As people write it. */
	readonly title: string;
	readonly meaning: Words;
	readonly references: readonly Reference[];
	readonly parameters: ReadonlyMap<string, FormatParameter>;
	/** Set where `fmtp` is no list of `name=value`. */
	readonly form?: 'payload-types' | 'events';
}

const digits = /^\d{1,15}$/;

/** A whole number with its unit. */
const count =
	(unit: Words): ReadValue =>
	(value) =>
		digits.test(value)
			? {
					en: `${Number(value).toLocaleString('en')} ${unit.en}`.trim(),
					ko: `${Number(value).toLocaleString('en')}${unit.ko}`
				}
			: undefined;
const oneOf =
	(values: Readonly<Record<string, Words>>): ReadValue =>
	(value) =>
		Object.hasOwn(values, value) ? values[value] : undefined;
const anything: ReadValue = (value) => (value === '' ? undefined : { en: value, ko: value });
const yesOrNo = oneOf({ '0': { en: 'no', ko: '아니요' }, '1': { en: 'yes', ko: '예' } });

const milliseconds: Words = { en: 'ms', ko: ' ms' };
const hertz: Words = { en: 'Hz', ko: ' Hz' };
const bitsPerSecond: Words = { en: 'bit/s', ko: ' bit/s' };
const kilobitsPerSecond: Words = { en: 'kbit/s', ko: ' kbit/s' };
const framesPerSecond: Words = { en: 'frames per second', ko: '프레임/초' };
const macroblocks: Words = { en: 'macroblocks of 16×16 pixels', ko: '개(16×16 매크로블록)' };
const plain: Words = { en: '', ko: '' };

const parameter = (name: string, en: string, ko: string, read: ReadValue): FormatParameter => ({
	name,
	meaning: { en, ko },
	read
});

/** Parameters that libwebrtc reads for any video codec. */
const googleBitrates = [
	parameter(
		'x-google-min-bitrate',
		'lowest bit rate of the encoder (Chromium)',
		'인코더의 최소 비트 전송률(Chromium)',
		count(kilobitsPerSecond)
	),
	parameter(
		'x-google-max-bitrate',
		'highest bit rate of the encoder (Chromium)',
		'인코더의 최대 비트 전송률(Chromium)',
		count(kilobitsPerSecond)
	),
	parameter(
		'x-google-start-bitrate',
		'bit rate at which the encoder begins (Chromium)',
		'인코더가 시작하는 비트 전송률(Chromium)',
		count(kilobitsPerSecond)
	),
	parameter(
		'x-google-max-quantization',
		'coarsest quantisation of the encoder (Chromium)',
		'인코더의 최대 양자화 값(Chromium)',
		count(plain)
	)
];
const frameLimits = [
	parameter(
		'max-fs',
		'largest frame that the writer can decode',
		'작성자가 디코딩할 수 있는 가장 큰 프레임',
		count(macroblocks)
	),
	parameter(
		'max-fr',
		'highest frame rate that the writer can decode',
		'작성자가 디코딩할 수 있는 최대 프레임 속도',
		count(framesPerSecond)
	)
];

const codec = (
	title: string,
	meaning: Words,
	references: readonly Reference[],
	parameters: readonly FormatParameter[] = [],
	form?: CodecEntry['form']
): CodecEntry => ({
	name: title.toLowerCase(),
	title,
	meaning,
	references,
	parameters: byName(parameters),
	...(form ? { form } : {})
});

const opusParameters = [
	parameter(
		'minptime',
		'shortest packet that the writer wants to receive',
		'작성자가 받고 싶은 가장 짧은 패킷',
		count(milliseconds)
	),
	parameter(
		'maxptime',
		'longest packet that the writer wants to receive',
		'작성자가 받고 싶은 가장 긴 패킷',
		count(milliseconds)
	),
	parameter(
		'ptime',
		'length of packet that the writer wants to receive',
		'작성자가 받고 싶은 패킷 길이',
		count(milliseconds)
	),
	parameter(
		'useinbandfec',
		'forward error correction inside the Opus packets helps the writer',
		'Opus 패킷 속의 순방향 오류 정정(FEC)을 쓸 수 있는지',
		yesOrNo
	),
	parameter('stereo', 'the writer prefers to receive stereo', '작성자가 스테레오를 받고 싶은지', yesOrNo),
	parameter(
		'sprop-stereo',
		'the writer is likely to send stereo',
		'작성자가 스테레오를 보낼 것 같은지',
		yesOrNo
	),
	parameter(
		'usedtx',
		'the other side may stop sending in silence (DTX)',
		'조용할 때 상대가 보내기를 멈춰도 되는지(DTX)',
		yesOrNo
	),
	parameter('cbr', 'the writer wants a constant bit rate', '작성자가 고정 비트 전송률을 바라는지', yesOrNo),
	parameter(
		'maxaveragebitrate',
		'highest average bit rate that the writer wants to receive',
		'작성자가 받고 싶은 최대 평균 비트 전송률',
		count(bitsPerSecond)
	),
	parameter(
		'maxplaybackrate',
		'highest sampling rate that the writer can play',
		'작성자가 재생할 수 있는 최대 표본화율',
		count(hertz)
	),
	parameter(
		'sprop-maxcapturerate',
		'highest sampling rate that the writer is likely to send',
		'작성자가 보낼 것 같은 최대 표본화율',
		count(hertz)
	)
];

const amrParameters = [
	parameter('mode-set', 'bit rate modes that may be used', '쓸 수 있는 비트 전송률 모드', anything),
	parameter('octet-align', 'fields are aligned to bytes', '필드를 바이트에 맞추는지', yesOrNo),
	parameter(
		'mode-change-capability',
		'how freely the mode may change',
		'모드를 얼마나 자유롭게 바꿀 수 있는지',
		count(plain)
	),
	parameter(
		'mode-change-period',
		'how many frames apart the mode may change',
		'모드를 바꿀 수 있는 간격(프레임)',
		count(plain)
	),
	parameter(
		'max-red',
		'longest time between a frame and its redundant copy',
		'프레임과 중복 사본 사이의 최대 시간',
		count(milliseconds)
	),
	parameter('crc', 'frames carry a checksum', '프레임에 검사 값이 있는지', yesOrNo),
	parameter('robust-sorting', 'frames are sorted against losses', '손실에 대비해 순서를 섞는지', yesOrNo)
];

const flexibleFecParameters = [
	parameter('repair-window', 'how far back packets may be repaired', '복구할 수 있는 지난 시간', (value) =>
		digits.test(value)
			? {
					en: `${Number(value).toLocaleString('en')} µs (${(Number(value) / 1_000_000).toLocaleString('en')} s)`,
					ko: `${Number(value).toLocaleString('en')} µs(${(Number(value) / 1_000_000).toLocaleString('en')}초)`
				}
			: undefined
	),
	parameter('L', 'columns of the protected block', '보호 블록의 열 수', count(plain)),
	parameter('D', 'rows of the protected block', '보호 블록의 행 수', count(plain)),
	parameter('ToP', 'which way the protection runs', '보호하는 방향', count(plain)),
	parameter('rate', 'clock rate', '클럭', count(hertz))
];

/** Codecs by their name in lower case. */
export const codecs: ReadonlyMap<string, CodecEntry> = byName([
	codec(
		'opus',
		{
			en: 'speech and music, the codec that every WebRTC endpoint must have',
			ko: '말소리와 음악. 모든 WebRTC 단말이 갖추어야 하는 코덱'
		},
		[rfc(7587, '§6.1')],
		opusParameters
	),
	codec(
		'multiopus',
		{ en: 'Opus with more than two channels (Chromium)', ko: '채널이 둘보다 많은 Opus(Chromium)' },
		[],
		[
			...opusParameters,
			parameter('num_streams', 'Opus streams in a packet', '패킷 속 Opus 스트림 수', count(plain)),
			parameter('coupled_streams', 'how many of them are stereo', '그 가운데 스테레오 수', count(plain)),
			parameter(
				'channel_mapping',
				'which stream feeds which loudspeaker',
				'어느 스트림이 어느 스피커로 가는지',
				anything
			)
		]
	),
	codec(
		'PCMU',
		{ en: 'G.711 μ-law: telephone speech, 64 kbit/s', ko: 'G.711 μ-law. 전화 말소리, 64 kbit/s' },
		[rfc(3551)]
	),
	codec(
		'PCMA',
		{ en: 'G.711 A-law: telephone speech, 64 kbit/s', ko: 'G.711 A-law. 전화 말소리, 64 kbit/s' },
		[rfc(3551)]
	),
	codec(
		'G722',
		{
			en: 'wideband speech, 64 kbit/s; sampled at 16 kHz, though the clock rate says 8000 by an old mistake',
			ko: '넓은 대역의 말소리, 64 kbit/s. 16 kHz로 표본화하지만 옛 실수 때문에 클럭은 8000으로 씁니다'
		},
		[rfc(3551)]
	),
	codec(
		'G729',
		{ en: 'telephone speech, 8 kbit/s', ko: '전화 말소리, 8 kbit/s' },
		[rfc(3551)],
		[
			parameter(
				'annexb',
				'silence may be left out (annex B)',
				'무음을 보내지 않아도 되는지(부속서 B)',
				oneOf({ yes: { en: 'yes', ko: '예' }, no: { en: 'no', ko: '아니요' } })
			)
		]
	),
	codec('G723', { en: 'telephone speech, 5.3 or 6.3 kbit/s', ko: '전화 말소리, 5.3 또는 6.3 kbit/s' }, [
		rfc(3551)
	]),
	codec('GSM', { en: 'speech of the first mobile phones', ko: '첫 휴대전화의 말소리' }, [rfc(3551)]),
	codec(
		'iLBC',
		{ en: 'speech that stands losses', ko: '손실에 강한 말소리' },
		[rfc(3952)],
		[parameter('mode', 'length of a frame', '프레임 길이', count(milliseconds))]
	),
	codec(
		'ISAC',
		{
			en: 'speech with changing bit rate, of earlier Chromium',
			ko: '비트 전송률이 변하는 말소리. 예전 Chromium의 코덱'
		},
		[]
	),
	codec(
		'speex',
		{ en: 'speech, the forerunner of Opus', ko: 'Opus 이전의 말소리 코덱' },
		[rfc(5574)],
		[
			parameter('vbr', 'variable bit rate', '가변 비트 전송률', anything),
			parameter('mode', 'modes', '모드', anything)
		]
	),
	codec('AMR', { en: 'speech of mobile networks', ko: '이동 통신망의 말소리' }, [rfc(4867)], amrParameters),
	codec(
		'AMR-WB',
		{ en: 'wideband speech of mobile networks', ko: '이동 통신망의 넓은 대역 말소리' },
		[rfc(4867)],
		amrParameters
	),
	codec('L16', { en: 'uncompressed audio, 16 bits', ko: '압축하지 않은 16비트 오디오' }, [rfc(3551)]),
	codec('L24', { en: 'uncompressed audio, 24 bits', ko: '압축하지 않은 24비트 오디오' }, [rfc(3190)]),
	codec(
		'CN',
		{
			en: 'comfort noise: what is heard while nobody speaks',
			ko: '편안한 잡음(comfort noise). 아무도 말하지 않을 때 들리는 소리'
		},
		[rfc(3389, '§5.1')]
	),
	codec(
		'telephone-event',
		{
			en: 'keys of a telephone (DTMF) as events instead of tones',
			ko: '전화기 버튼(DTMF)을 소리 대신 이벤트로 보냄'
		},
		[rfc(4733)],
		[],
		'events'
	),
	codec(
		'red',
		{
			en: 'redundancy: a packet carries earlier ones once more',
			ko: '중복(redundancy). 패킷이 앞선 패킷을 한 번 더 싣습니다'
		},
		[rfc(2198)],
		[],
		'payload-types'
	),
	codec(
		'rtx',
		{
			en: 'retransmission: lost packets of another payload type, sent again',
			ko: '재전송. 다른 페이로드 타입의 잃은 패킷을 다시 보냅니다'
		},
		[rfc(4588, '§8.1')],
		[
			parameter('apt', 'the payload type that is retransmitted', '재전송하는 페이로드 타입', count(plain)),
			parameter(
				'rtx-time',
				'how long sent packets are kept',
				'보낸 패킷을 간직하는 시간',
				count(milliseconds)
			)
		]
	),
	codec(
		'ulpfec',
		{
			en: 'forward error correction: extra packets from which lost ones can be computed',
			ko: '순방향 오류 정정. 잃은 패킷을 계산해 낼 수 있는 여분의 패킷'
		},
		[rfc(5109)]
	),
	codec(
		'flexfec-03',
		{
			en: 'flexible forward error correction, as in draft 03 (Chromium)',
			ko: '유연한 순방향 오류 정정. 초안 03의 형식(Chromium)'
		},
		[rfc(8627)],
		flexibleFecParameters
	),
	codec(
		'flexfec',
		{ en: 'flexible forward error correction', ko: '유연한 순방향 오류 정정' },
		[rfc(8627)],
		flexibleFecParameters
	),
	codec(
		'VP8',
		{
			en: 'video, royalty free; every WebRTC browser must have it',
			ko: '로열티가 없는 비디오. 모든 WebRTC 브라우저가 갖추어야 합니다'
		},
		[rfc(7741, '§6.1')],
		[...frameLimits, ...googleBitrates]
	),
	codec(
		'VP9',
		{ en: 'video, the successor of VP8', ko: 'VP8을 이은 비디오' },
		[rfc(9628, '§6')],
		[
			parameter(
				'profile-id',
				'profile',
				'프로파일',
				oneOf({
					'0': { en: '0, 8 bits, 4:2:0', ko: '0, 8비트 4:2:0' },
					'1': { en: '1, 8 bits, 4:2:2, 4:4:0 or 4:4:4', ko: '1, 8비트 4:2:2, 4:4:0, 4:4:4' },
					'2': { en: '2, 10 or 12 bits, 4:2:0', ko: '2, 10 또는 12비트 4:2:0' },
					'3': { en: '3, 10 or 12 bits, 4:2:2, 4:4:0 or 4:4:4', ko: '3, 10 또는 12비트 4:2:2, 4:4:0, 4:4:4' }
				})
			),
			...frameLimits,
			...googleBitrates
		]
	),
	codec(
		'AV1',
		{ en: 'video, royalty free, the successor of VP9', ko: '로열티가 없고 VP9를 이은 비디오' },
		[{ document: 'RTP Payload Format for AV1' }],
		[
			parameter(
				'profile',
				'profile',
				'프로파일',
				oneOf({
					'0': { en: '0, Main: 8 or 10 bits, 4:2:0', ko: '0, Main: 8 또는 10비트 4:2:0' },
					'1': { en: '1, High: 8 or 10 bits, 4:4:4 too', ko: '1, High: 8 또는 10비트, 4:4:4까지' },
					'2': { en: '2, Professional: 4:2:2 and 12 bits too', ko: '2, Professional: 4:2:2와 12비트까지' }
				})
			),
			parameter(
				'level-idx',
				'level, which bounds size and rate',
				'크기와 속도의 한계인 레벨',
				readLevelIndex
			),
			parameter(
				'tier',
				'tier',
				'티어',
				oneOf({ '0': { en: '0, Main', ko: '0, Main' }, '1': { en: '1, High', ko: '1, High' } })
			),
			...googleBitrates
		]
	),
	codec(
		'H264',
		{
			en: 'video (AVC); every WebRTC browser must have its Constrained Baseline profile',
			ko: '비디오(AVC). 모든 WebRTC 브라우저가 Constrained Baseline 프로파일을 갖추어야 합니다'
		},
		[rfc(6184, '§8.1')],
		[
			parameter('profile-level-id', 'profile and level', '프로파일과 레벨', readProfileLevelId),
			parameter(
				'packetization-mode',
				'how pictures are cut into packets',
				'화면을 패킷으로 나누는 방식',
				oneOf({
					'0': { en: '0, one unit of the codec in each packet', ko: '0, 패킷마다 코덱 단위 하나' },
					'1': { en: '1, units may be split and put together', ko: '1, 코덱 단위를 나누거나 모을 수 있음' },
					'2': { en: '2, interleaved', ko: '2, 섞어 보냄' }
				})
			),
			parameter(
				'level-asymmetry-allowed',
				'each direction may use its own level',
				'방향마다 다른 레벨을 써도 되는지',
				yesOrNo
			),
			parameter(
				'sprop-parameter-sets',
				'parameter sets of the stream, in base64',
				'스트림의 매개변수 집합(base64)',
				anything
			),
			parameter(
				'sps-pps-idr-in-keyframe',
				'each key frame brings its parameter sets along (Chromium)',
				'키 프레임마다 매개변수 집합을 함께 보내는지(Chromium)',
				yesOrNo
			),
			parameter('max-mbps', 'most macroblocks per second', '초당 최대 매크로블록 수', count(plain)),
			parameter(
				'max-smbps',
				'most static macroblocks per second',
				'초당 최대 정적 매크로블록 수',
				count(plain)
			),
			parameter(
				'max-br',
				'highest bit rate, in units of 1000 or 1200 bit/s',
				'최대 비트 전송률(1000 또는 1200 bit/s 단위)',
				count(plain)
			),
			parameter('max-cpb', 'largest coded picture buffer', '최대 부호화 화면 버퍼', count(plain)),
			parameter('max-dpb', 'largest decoded picture buffer', '최대 복호 화면 버퍼', count(plain)),
			...frameLimits,
			...googleBitrates
		]
	),
	codec(
		'H265',
		{ en: 'video (HEVC)', ko: '비디오(HEVC)' },
		[rfc(7798, '§7.1')],
		[
			parameter('profile-space', 'profile space', '프로파일 공간', count(plain)),
			parameter(
				'profile-id',
				'profile',
				'프로파일',
				oneOf({
					'1': { en: '1, Main', ko: '1, Main' },
					'2': { en: '2, Main 10', ko: '2, Main 10' },
					'3': { en: '3, Main Still Picture', ko: '3, Main Still Picture' },
					'4': { en: '4, Range Extensions', ko: '4, Range Extensions' }
				})
			),
			parameter(
				'tier-flag',
				'tier',
				'티어',
				oneOf({ '0': { en: '0, Main', ko: '0, Main' }, '1': { en: '1, High', ko: '1, High' } })
			),
			parameter('level-id', 'level', '레벨', (value) =>
				digits.test(value) && Number(value) % 3 === 0 && Number(value) <= 255
					? {
							en: `${value}, level ${(Number(value) / 30).toFixed(1)}`,
							ko: `${value}, 레벨 ${(Number(value) / 30).toFixed(1)}`
						}
					: undefined
			),
			parameter(
				'tx-mode',
				'in how many streams the video is sent',
				'비디오를 몇 개의 스트림으로 보내는지',
				oneOf({
					SRST: { en: 'SRST, one stream, one transport', ko: 'SRST, 스트림 하나, 전송 하나' },
					MRST: { en: 'MRST, several streams, one transport', ko: 'MRST, 스트림 여럿, 전송 하나' },
					MRMT: { en: 'MRMT, several streams, several transports', ko: 'MRMT, 스트림 여럿, 전송 여럿' }
				})
			),
			parameter(
				'level-asymmetry-allowed',
				'each direction may use its own level',
				'방향마다 다른 레벨을 써도 되는지',
				yesOrNo
			),
			parameter('interop-constraints', 'constraints of the profile', '프로파일의 제약', anything),
			parameter('sprop-vps', 'video parameter sets, in base64', '비디오 매개변수 집합(base64)', anything),
			parameter('sprop-sps', 'sequence parameter sets, in base64', '시퀀스 매개변수 집합(base64)', anything),
			parameter('sprop-pps', 'picture parameter sets, in base64', '화면 매개변수 집합(base64)', anything),
			...googleBitrates
		]
	),
	codec('H263', { en: 'video of early video phones', ko: '초기 영상 전화의 비디오' }, [rfc(4629)]),
	codec(
		'H263-1998',
		{ en: 'video of early video phones, second version', ko: '초기 영상 전화의 비디오 둘째 판' },
		[rfc(4629)]
	),
	codec('MP4V-ES', { en: 'video (MPEG-4 Visual)', ko: '비디오(MPEG-4 Visual)' }, [rfc(6416)]),
	codec('JPEG', { en: 'a still picture for every frame', ko: '프레임마다 정지 화면' }, [rfc(2435)])
]);
