/**
 * What each rule of the verdict says, and what to do next: one sentence each, in both languages. `v` holds what the rule found
 * (recording/verdict/rules); what a browser or server said itself stands in it untranslated.
 */
import type { Localized } from '#lib/i18n/locale.ts';

export type FindingValues = Readonly<Record<string, string | number>>;
export interface FindingSentence {
	readonly what: (v: FindingValues) => string;
	readonly next: string;
}

const en: Readonly<Record<string, FindingSentence>> = {
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
		what: (v) => `A captured ${v.kind} track ended by itself: unplugged, revoked, or its window was closed.`,
		next: 'Listen for “ended”, say so to the reader, and replace the track with replaceTrack().'
	},
	'signaling/no-answer': {
		what: (v) =>
			`An offer was set and no answer came in ${v.seconds} s: the connection stays in have-local-offer.`,
		next: 'See whether the offer reached the other side, whether it answered, and whether its answer came back to this connection.'
	},
	'signaling/offer-not-answered': {
		what: (v) =>
			`An offer was taken and never answered: for ${v.seconds} s the connection has been in have-remote-offer.`,
		next: 'After setRemoteDescription(offer) call setLocalDescription() and send what it made; look for an error in between.'
	},
	'signaling/early-candidate': {
		what: (v) =>
			`${v.count} candidates came before the description they belong to; the browser refused them (InvalidStateError), and they are lost.`,
		next: 'Keep candidates in a queue until setRemoteDescription() has been fulfilled, then add them.'
	},
	'signaling/bad-candidate': {
		what: (v) => `${v.count} candidates were refused: ${v.message}`,
		next: 'Hand over the whole candidate object as it came; after a restart drop candidates of the generation before.'
	},
	'signaling/glare': {
		what: (v) => `Both sides made an offer at once, and this one refused the other’s: ${v.message}`,
		next: 'Use perfect negotiation: one side is polite and takes its own offer back (W3C WebRTC §10.7).'
	},
	'signaling/answer-too-late': {
		what: (v) => `An answer came when no offer was out: ${v.message}`,
		next: 'Deliver each answer once, and only to the offer it belongs to: an offer that was rolled back wants none.'
	},
	'signaling/candidates-not-sent': {
		what: (v) => `This side found ${v.count} candidates, and ${v.other} was told of none.`,
		next: 'Send each candidate of “icecandidate” to the other side, or wait for the end of gathering and send the whole description.'
	},
	'signaling/renegotiation-missed': {
		what: () => 'The connection asked to be negotiated again (negotiationneeded), and nobody made an offer.',
		next: 'Answer the event with setLocalDescription() and send the offer: until then nothing that was added is sent.'
	},
	'sdp/description-refused': {
		what: (v) => `${v.method} was refused (${v.name}): ${v.message}`,
		next: 'Open that description in the SDP panel and from there in the workbench: it marks the line and says why.'
	},
	'sdp/edited': {
		what: (v) =>
			`The ${v.type} was edited between being made and being set. RFC 9429 §5.4 forbids it; some browsers refuse it.`,
		next: 'Use the API for it: setCodecPreferences(), setParameters(), transceiver.direction.'
	},
	'sdp/no-common-codec': {
		what: (v) => `No ${v.kind} codec is common: ${v.ours} here, ${v.theirs} there.`,
		next: 'Offer one that both must have: VP8 or H.264 for video (RFC 7742 §5), Opus or G.711 for audio (RFC 7874 §3).'
	},
	'sdp/section-rejected': {
		what: (v) => `The other side rejected a section (${v.kind}, line ${v.line}): port 0 in its answer.`,
		next: 'Look at what it does with the transceiver of that section: stopped, or never wanted. It is not sent.'
	},
	'sdp/one-way': {
		what: (v) =>
			`The ${v.kind} was offered in both directions and answered ${v.direction}: nothing will come from there.`,
		next: 'If something should come, the other side needs a track on that transceiver before it answers.'
	},
	'sdp/broken-line': {
		what: (v) => `The ${v.type} that was handed over breaks a rule of SDP: ${v.rule}.`,
		next: 'Open it in the workbench: the rule, the line and what browsers do with it stand there.'
	},
	'ice/turn-unauthorized': {
		what: (v) =>
			`${v.url} refused the credential ${v.count} times (401). The first 401 of a handshake is normal and is not shown: this is the one after it.`,
		next: 'The user name or the password is wrong or has run out. Time-limited names begin with the second at which they end.'
	},
	'ice/turn-stale-nonce': {
		what: (v) => `${v.url} called the nonce stale (438), and the browser gave up.`,
		next: 'Look at the clock and the nonce lifetime of the TURN server; the browser should have tried again with the new nonce.'
	},
	'ice/turn-refused': {
		what: (v) => `${v.url} refused the allocation: ${v.code} ${v.message}`,
		next: '403 is a policy of the server, 486 a quota of the user, 508 a server that is full: ask whoever runs it.'
	},
	'ice/server-unreachable': {
		what: (v) => `${v.url} did not answer (701, ${v.count} times).`,
		next: 'If candidates of that server came all the same, another address or transport worked, and this is harmless. If none came: name, port, firewall, or a certificate that is not trusted.'
	},
	'ice/no-candidates': {
		what: () => 'Gathering ended without a single candidate: this browser sees no network, or may use none.',
		next: 'Join a network; look for policies and extensions that restrict WebRTC; and with policy “relay” at the TURN server.'
	},
	'ice/no-relay': {
		what: (v) => `No relay candidate came although a TURN server was given: ${v.servers}.`,
		next: 'Look for 401, 403 or 701 above. Try the same server with ?transport=tcp, and with turns: on port 443.'
	},
	'ice/relay-only-without-turn': {
		what: () => 'iceTransportPolicy is “relay” and no TURN server was given: no candidate is possible.',
		next: 'Give a turn: server with its credential, or take the policy away.'
	},
	'ice/no-remote-candidates': {
		what: () =>
			'Offer and answer are exchanged, and this side knows no address of the other: it waits, and will not even fail.',
		next: 'Send the candidates: each as it comes, or all of them in the description.'
	},
	'ice/failed': {
		what: (v) =>
			`No pair of addresses worked (${v.local} candidates here, ${v.remote} of the other side): ICE failed.`,
		next: 'Without a relay on either side, add a TURN server. With one, look at the checks: did any get an answer?'
	},
	'ice/lost': {
		what: (v) =>
			`It was connected for ${v.seconds} s, then no answer to consent checks came any more (RFC 7675 §5.1): ICE failed.`,
		next: 'Call restartIce() and negotiate: a network that has changed needs new candidates. The certificate stays.'
	},
	'ice/interrupted': {
		what: (v) => `The path was interrupted for ${v.seconds} s and came back by itself.`,
		next: 'disconnected is not the end: wait some seconds before restarting ICE.'
	},
	'ice/checks-unanswered': {
		what: (v) => `${v.sent} checks over ${v.pairs} pairs, and not one answer.`,
		next: 'Something drops UDP on the way, or the other side’s candidates are addresses that cannot be reached from here: a relay is needed.'
	},
	'ice/relayed': {
		what: (v) =>
			`Packets go through a relay (${v.side === 'local' ? 'this side’s' : 'the other side’s'}) ${v.url}`.trim() +
			'.',
		next: 'It works. Each byte is paid for by whoever runs the relay; a direct path was not found or not allowed.'
	},
	'ice/relayed-over-tcp': {
		what: (v) =>
			`The way to the relay is ${String(v.protocol).toUpperCase()}: one lost packet holds up all that follow.`,
		next: 'It is the last resort behind firewalls that block UDP. If UDP is open here, see why the UDP relay was not chosen.'
	},
	'ice/slow': {
		what: (v) => `Finding a path took ${v.seconds} s.`,
		next: 'Trickle candidates, put working servers first, and take out servers that do not answer.'
	},
	'ice/families-apart': {
		what: (v) =>
			`This side has ${v.local} only, the other ${v.remote} only: pairs form within one family (RFC 8445 §6.1.2.2).`,
		next: 'A TURN server that is reachable in both families can connect them.'
	},
	'ice/never-checked': {
		what: (v) =>
			`${v.count} candidates of the other side are known, and not one of them was tried: ICE stays in “new”.`,
		next: 'The browser finds none that it can use: ports below 1024, another component, or a name that nobody answers to. Look at the lines in the ICE panel.'
	},
	'ice/names-unresolved': {
		what: (v) =>
			`All ${v.count} addresses of the other side are .local names, and no path was found: such names are known in the local network alone.`,
		next: 'Across networks add a STUN or TURN server; within one, see whether multicast DNS is blocked.'
	},
	'ice/restarted': {
		what: () => 'ICE was restarted: new credentials, the same certificate.',
		next: 'Nothing to do; look for what came before it.'
	},
	'dtls/failed': {
		what: () =>
			'ICE found a path, and DTLS failed on it: the certificate of the other side is not the one whose fingerprint was signaled.',
		next: 'Compare a=fingerprint at both ends. Changed on the way means that somebody stands in between, or that code rewrites SDP.'
	},
	'dtls/fingerprint-changed': {
		what: (v) => `The fingerprint that was set here is not the one that ${v.other} made.`,
		next: 'Find what carries the descriptions: whoever changes a fingerprint can listen to the call (RFC 8826 §4.3.2).'
	},
	'dtls/no-handshake': {
		what: (v) => `ICE has a path, and DTLS stays in “${v.state}”.`,
		next: 'Large packets of the handshake may be lost (MTU), or both ends wait: one must have a=setup:active.'
	},
	'dtls/slow': {
		what: (v) => `The DTLS handshake took ${v.ms} ms: packets of it were lost and sent again after a second.`,
		next: 'Look at the loss of the path; nothing can be sent before the handshake is over.'
	},
	'dtls/old-version': {
		what: (v) => `The two speak ${v.version}; current browsers speak DTLS 1.3 with each other.`,
		next: 'The other end is a server or a library: see whether a newer version of it is to be had.'
	},
	'data/never-open': {
		what: () => 'A data channel was made, the connection stands, and the channel never opened.',
		next: 'See whether m=application was agreed, whether its section was rejected, and for negotiated channels whether both sides use the same id.'
	},
	'data/error': {
		what: (v) => `The channel “${v.label}” ended with an error: ${v.message}`,
		next: 'Look at what was sent last: a message above maxMessageSize, or more than the buffer holds, ends a channel.'
	},
	'data/closed-by-other': {
		what: (v) => `The channel “${v.label}” closed while the connection went on.`,
		next: 'One side closed it, or its script dropped it. A channel cannot be opened again: make a new one.'
	},
	'data/refused-channel': {
		what: (v) => `createDataChannel was refused (${v.name}): ${v.message}`,
		next: 'negotiated needs an id; maxRetransmits and maxPacketLifeTime exclude each other; an id can be used once.'
	},
	'data/messages-lost': {
		what: (v) => `On “${v.label}” ${v.sent} messages were sent and ${v.received} received.`,
		next: 'On a channel with a limit of retransmissions that is what was asked for. On a reliable one the rest is still on its way, or the call ended before.'
	},
	'media/nothing-arrives': {
		what: () => 'A track was announced and the connection stands, but no packet of it has come.',
		next: 'See on the other side: has the sender a track, is its encoding active, does its direction include sending?'
	},
	'media/not-decoded': {
		what: (v) => `Frames arrive (${v.received} so far) and none is decoded.`,
		next: 'A key frame is missing, frames are encrypted with another key, or the codec is not the one that was agreed.'
	},
	'media/stopped-arriving': {
		what: (v) =>
			`${v.kind} stopped arriving after ${v.packets} packets, and the connection still says connected.`,
		next: 'Held (direction inactive), a track that was removed or stopped, or a link that was cut a moment ago.'
	},
	'media/nothing-sent': {
		what: (v) => `A ${v.kind} sender is active and sends no packets.`,
		next: 'Its source gives no frames: a track that ended, a hidden canvas that is not painted, an encoder that does not start.'
	},
	'media/sender-without-track': {
		what: (v) => `A ${v.kind} transceiver (mid ${v.mid}) was agreed to send and has no track.`,
		next: 'Give it one with replaceTrack(): no negotiation is needed.'
	},
	'media/silent': {
		what: () => 'Sound packets arrive and hold no sound.',
		next: 'The microphone at the other end may be switched off or the wrong one: look at enabled and muted of its track, and at audioLevel of its media-source.'
	},
	'media/frozen': {
		what: (v) => `The picture stood still for ${v.seconds} s, ${v.percent} % of the time.`,
		next: 'Look at loss and at requests for key frames in the same seconds.'
	},
	'media/frames-dropped': {
		what: (v) => `${v.percent} % of the frames that came were not shown.`,
		next: 'This machine does not keep up, or the tab was hidden: ask for a smaller picture.'
	},
	'quality/loss': {
		what: (v) => `The other side reports up to ${v.percent} % of our ${v.kind} packets as lost.`,
		next: 'Does the delay grow as well? Then send less (maxBitrate). If not, the link loses by itself: repair and FEC help.'
	},
	'quality/round-trip': {
		what: (v) => `There and back takes up to ${v.ms} ms.`,
		next: 'Compare with a direct path. If it grew during the call, a queue is full: send less.'
	},
	'quality/jitter': {
		what: (v) => `Packets of ${v.kind} come unevenly: jitter up to ${v.ms} ms.`,
		next: 'Wi-Fi and full queues do that; the jitter buffer turns it into delay.'
	},
	'quality/bandwidth-limited': {
		what: (v) => `For ${v.percent} % of the samples the sender held its picture back for want of bandwidth.`,
		next: 'See what the link holds, and where the limit comes from: the network, b= lines, or maxBitrate.'
	},
	'quality/cpu-limited': {
		what: (v) =>
			`For ${v.percent} % of the samples the sender held its picture back because its machine could not encode more.`,
		next: 'Send a smaller picture, fewer layers, or a codec that the hardware encodes.'
	},
	'quality/concealment': {
		what: (v) => `${v.percent} % of the sound was made up by the receiver.`,
		next: 'Packets were lost or late: Opus FEC helps against loss, a larger jitterBufferTarget against lateness.'
	},
	'quality/asked-again': {
		what: (v) => `The receiver asked for packets again ${v.nacks} times for ${v.packets} that were sent.`,
		next: 'Repair loads the link too: with long round trips FEC repairs more than asking.'
	},
	'quality/few-frames': {
		what: (v) => `As few as ${v.rate} frames a second were shown.`,
		next: 'Is the source slow (dark room, screen that does not change), the encoder, or the link? Compare framesEncoded with framesDecoded.'
	},
	'quality/long-buffer': {
		what: (v) => `What arrives (${v.kind}) waits ${v.ms} ms on average before it is played.`,
		next: 'Look at jitter and loss, and whether jitterBufferTarget was set, or sound and picture are being synchronised.'
	},
	'quality/key-frames-wanted': {
		what: (v) => `The receiver asked for ${v.count} key frames in ${v.seconds} s.`,
		next: 'Each is large and loads the link: find the loss behind it, or the many viewers who join.'
	}
};

const ko: Readonly<Record<string, FindingSentence>> = {
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
	},
	'signaling/no-answer': {
		what: (v) => `제안을 설정한 뒤 ${v.seconds}초 동안 응답이 오지 않아 have-local-offer에 머물러 있습니다.`,
		next: '제안이 상대에게 갔는지, 상대가 응답했는지, 그 응답이 이 연결로 돌아왔는지 차례로 보세요.'
	},
	'signaling/offer-not-answered': {
		what: (v) => `제안을 받고도 응답하지 않았습니다. ${v.seconds}초째 have-remote-offer입니다.`,
		next: 'setRemoteDescription(offer) 다음에 setLocalDescription()을 부르고 만들어진 응답을 보내세요. 그 사이에 오류가 없었는지도 보세요.'
	},
	'signaling/early-candidate': {
		what: (v) =>
			`후보 ${v.count}개가 설명보다 먼저 와서 브라우저가 거절했고(InvalidStateError) 그대로 사라졌습니다.`,
		next: 'setRemoteDescription()이 끝날 때까지 후보를 대기열에 모았다가 넣으세요.'
	},
	'signaling/bad-candidate': {
		what: (v) => `후보 ${v.count}개가 거절됐습니다: ${v.message}`,
		next: '후보 객체를 받은 그대로 통째로 넘기고, 재시작 뒤에는 이전 세대의 후보를 버리세요.'
	},
	'signaling/glare': {
		what: (v) => `양쪽이 동시에 제안했고, 이쪽이 상대의 제안을 거절했습니다: ${v.message}`,
		next: '완벽한 협상을 쓰세요. 한쪽이 양보하는 역할을 맡아 자기 제안을 거둡니다(W3C WebRTC §10.7).'
	},
	'signaling/answer-too-late': {
		what: (v) => `내놓은 제안이 없는데 응답이 왔습니다: ${v.message}`,
		next: '응답은 그것이 답하는 제안에게 한 번만 전하세요. 되돌린 제안에는 응답이 필요 없습니다.'
	},
	'signaling/candidates-not-sent': {
		what: (v) => `이쪽은 후보 ${v.count}개를 찾았지만 ${v.other}에게 하나도 전해지지 않았습니다.`,
		next: '“icecandidate”에서 나온 후보를 하나씩 보내거나, 수집이 끝난 뒤의 설명 전체를 보내세요.'
	},
	'signaling/renegotiation-missed': {
		what: () => '연결이 다시 협상하자고 했는데(negotiationneeded) 아무도 제안을 만들지 않았습니다.',
		next: '이 이벤트에 setLocalDescription()으로 답하고 제안을 보내세요. 그전에는 새로 넣은 것이 나가지 않습니다.'
	},
	'sdp/description-refused': {
		what: (v) => `${v.method}이(가) 거절됐습니다(${v.name}): ${v.message}`,
		next: 'SDP 패널에서 그 설명을 열어 작업대로 보내면 어느 줄이 왜 문제인지 알려 줍니다.'
	},
	'sdp/edited': {
		what: (v) =>
			`${v.type} 설명을 만든 뒤 설정하기 전에 고쳤습니다. RFC 9429 §5.4가 금지하며, 거절하는 브라우저도 있습니다.`,
		next: 'setCodecPreferences(), setParameters(), transceiver.direction처럼 그 일을 하는 API를 쓰세요.'
	},
	'sdp/no-common-codec': {
		what: (v) => `양쪽에 함께 있는 ${v.kind} 코덱이 없습니다. 이쪽은 ${v.ours}, 저쪽은 ${v.theirs}입니다.`,
		next: '양쪽이 반드시 갖춘 코덱을 제안하세요. 비디오는 VP8이나 H.264(RFC 7742 §5), 오디오는 Opus나 G.711(RFC 7874 §3)입니다.'
	},
	'sdp/section-rejected': {
		what: (v) => `상대가 미디어 섹션(${v.kind}, ${v.line}번째)을 거절했습니다. 응답의 포트가 0입니다.`,
		next: '상대가 그 트랜시버를 멈췄는지, 처음부터 원하지 않았는지 보세요. 이 섹션으로는 아무것도 나가지 않습니다.'
	},
	'sdp/one-way': {
		what: (v) =>
			`${v.kind}을(를) 양방향으로 제안했는데 응답은 ${v.direction}입니다. 저쪽에서는 아무것도 오지 않습니다.`,
		next: '무언가 와야 한다면, 상대가 응답하기 전에 그 트랜시버에 트랙을 넣어야 합니다.'
	},
	'sdp/broken-line': {
		what: (v) => `받은 ${v.type} 설명이 SDP 규칙을 어깁니다: ${v.rule}.`,
		next: '작업대에서 열어 보세요. 규칙과 줄, 브라우저들이 어떻게 하는지가 함께 나옵니다.'
	},
	'ice/turn-unauthorized': {
		what: (v) =>
			`${v.url}이(가) 자격 증명을 ${v.count}번 거절했습니다(401). 절차의 첫 401은 정상이라 보이지 않으니, 이것은 그다음의 401입니다.`,
		next: '사용자 이름이나 비밀번호가 틀렸거나 기한이 지났습니다. 시한부 이름은 끝나는 시각(초)으로 시작합니다.'
	},
	'ice/turn-stale-nonce': {
		what: (v) => `${v.url}이(가) nonce가 낡았다고 했고(438) 브라우저가 포기했습니다.`,
		next: 'TURN 서버의 시계와 nonce 수명을 보세요. 원래는 브라우저가 새 nonce로 다시 시도합니다.'
	},
	'ice/turn-refused': {
		what: (v) => `${v.url}이(가) 할당을 거절했습니다: ${v.code} ${v.message}`,
		next: '403은 서버의 정책, 486은 사용자 한도, 508은 서버가 꽉 찬 것입니다. 운영하는 사람에게 물어보세요.'
	},
	'ice/server-unreachable': {
		what: (v) => `${v.url}이(가) 답하지 않았습니다(701, ${v.count}번).`,
		next: '그 서버의 후보가 왔다면 다른 주소나 전송 방식이 된 것이니 괜찮습니다. 하나도 없다면 이름, 포트, 방화벽, 신뢰받지 못한 인증서를 보세요.'
	},
	'ice/no-candidates': {
		what: () =>
			'후보를 하나도 찾지 못하고 수집이 끝났습니다. 브라우저가 네트워크를 못 보거나 쓸 수 없습니다.',
		next: '네트워크에 연결하고, WebRTC를 제한하는 정책이나 확장 프로그램을 살펴보세요. 정책이 “relay”라면 TURN 서버를 보세요.'
	},
	'ice/no-relay': {
		what: (v) => `TURN 서버를 주었는데 릴레이 후보가 오지 않았습니다: ${v.servers}.`,
		next: '위에 401, 403, 701이 있는지 보세요. 같은 서버를 ?transport=tcp로, 또 443번 포트의 turns:로도 해 보세요.'
	},
	'ice/relay-only-without-turn': {
		what: () => 'iceTransportPolicy가 “relay”인데 TURN 서버가 없습니다. 어떤 후보도 나올 수 없습니다.',
		next: '자격 증명과 함께 turn: 서버를 주거나 정책을 빼세요.'
	},
	'ice/no-remote-candidates': {
		what: () =>
			'제안과 응답은 오갔지만 이쪽은 상대의 주소를 하나도 모릅니다. 기다리기만 하고 실패하지도 않습니다.',
		next: '후보를 나오는 대로 하나씩 보내거나, 설명에 모두 담아 보내세요.'
	},
	'ice/failed': {
		what: (v) =>
			`통하는 주소 쌍이 하나도 없었습니다(이쪽 후보 ${v.local}개, 상대 후보 ${v.remote}개). ICE가 실패했습니다.`,
		next: '양쪽 다 릴레이가 없으면 TURN 서버를 넣으세요. 있다면 연결성 검사에 답이 하나라도 왔는지 보세요.'
	},
	'ice/lost': {
		what: (v) => `${v.seconds}초 동안 연결돼 있다가 동의 확인에 답이 끊겨(RFC 7675 §5.1) ICE가 실패했습니다.`,
		next: 'restartIce()를 부르고 다시 협상하세요. 네트워크가 바뀌면 새 후보가 필요합니다. 인증서는 그대로입니다.'
	},
	'ice/interrupted': {
		what: (v) => `경로가 ${v.seconds}초 동안 끊겼다가 저절로 돌아왔습니다.`,
		next: 'disconnected는 끝이 아닙니다. 몇 초 기다린 뒤에 재시작을 생각하세요.'
	},
	'ice/checks-unanswered': {
		what: (v) => `쌍 ${v.pairs}개로 검사를 ${v.sent}번 보냈는데 답이 하나도 없습니다.`,
		next: '가는 길에서 UDP가 버려지거나, 상대 후보가 여기서 닿지 못하는 주소입니다. 릴레이가 필요합니다.'
	},
	'ice/relayed': {
		what: (v) => `패킷이 ${v.side === 'local' ? '이쪽' : '상대쪽'} 릴레이를 거칩니다. ${v.url}`.trim(),
		next: '잘 됩니다. 다만 릴레이를 지나는 바이트마다 운영자가 값을 치릅니다. 직접 경로는 없었거나 허락되지 않았습니다.'
	},
	'ice/relayed-over-tcp': {
		what: (v) =>
			`릴레이까지 ${String(v.protocol).toUpperCase()}로 갑니다. 패킷 하나를 잃으면 뒤의 것이 모두 기다립니다.`,
		next: 'UDP를 막는 방화벽 뒤에서 쓰는 마지막 수단입니다. UDP가 열려 있다면 왜 UDP 릴레이가 뽑히지 않았는지 보세요.'
	},
	'ice/slow': {
		what: (v) => `경로를 찾는 데 ${v.seconds}초가 걸렸습니다.`,
		next: '후보를 나오는 대로 보내고, 되는 서버를 앞에 두고, 답하지 않는 서버는 빼세요.'
	},
	'ice/families-apart': {
		what: (v) =>
			`이쪽은 ${v.local}뿐, 저쪽은 ${v.remote}뿐입니다. 쌍은 같은 주소 체계 안에서만 만들어집니다(RFC 8445 §6.1.2.2).`,
		next: '두 체계에서 모두 닿는 TURN 서버가 둘을 이어 줄 수 있습니다.'
	},
	'ice/never-checked': {
		what: (v) => `상대 후보 ${v.count}개를 아는데 하나도 시도하지 않았습니다. ICE가 “new”에 머물러 있습니다.`,
		next: '브라우저가 쓸 수 있는 후보가 없습니다. 1024보다 작은 포트, 다른 구성 요소, 아무도 답하지 않는 이름인지 ICE 패널에서 줄을 보세요.'
	},
	'ice/names-unresolved': {
		what: (v) =>
			`상대의 주소 ${v.count}개가 모두 .local 이름인데 경로를 찾지 못했습니다. 이런 이름은 같은 로컬 네트워크에서만 통합니다.`,
		next: '다른 네트워크라면 STUN이나 TURN 서버를 넣으세요. 같은 네트워크라면 멀티캐스트 DNS가 막혔는지 보세요.'
	},
	'ice/restarted': {
		what: () => 'ICE를 재시작했습니다. 자격 증명은 새것이고 인증서는 그대로입니다.',
		next: '할 일은 없습니다. 그 앞에 무슨 일이 있었는지 보세요.'
	},
	'dtls/failed': {
		what: () =>
			'ICE는 경로를 찾았지만 그 위의 DTLS가 실패했습니다. 상대 인증서가 시그널링으로 받은 지문과 다릅니다.',
		next: '양쪽의 a=fingerprint를 견주어 보세요. 도중에 바뀌었다면 누군가 사이에 있거나 코드가 SDP를 고쳐 쓴 것입니다.'
	},
	'dtls/fingerprint-changed': {
		what: (v) => `여기에 설정된 지문은 ${v.other}이(가) 만든 것이 아닙니다.`,
		next: '무엇이 설명을 나르는지 찾으세요. 지문을 바꿀 수 있는 쪽은 통화를 엿들을 수 있습니다(RFC 8826 §4.3.2).'
	},
	'dtls/no-handshake': {
		what: (v) => `ICE 경로는 있는데 DTLS가 “${v.state}”에 머물러 있습니다.`,
		next: '핸드셰이크의 큰 패킷이 사라졌거나(MTU), 양쪽이 서로 기다립니다. 한쪽은 a=setup:active여야 합니다.'
	},
	'dtls/slow': {
		what: (v) => `DTLS 핸드셰이크가 ${v.ms} ms 걸렸습니다. 패킷을 잃어 1초 뒤에 다시 보냈습니다.`,
		next: '경로의 손실을 보세요. 핸드셰이크가 끝나기 전에는 아무것도 보낼 수 없습니다.'
	},
	'dtls/old-version': {
		what: (v) => `둘은 ${v.version}으로 말합니다. 요즘 브라우저끼리는 DTLS 1.3을 씁니다.`,
		next: '상대는 서버나 라이브러리입니다. 더 새로운 버전이 있는지 보세요.'
	},
	'data/never-open': {
		what: () => '데이터 채널을 만들었고 연결도 됐는데 채널이 열리지 않았습니다.',
		next: 'm=application이 합의됐는지, 그 섹션이 거절됐는지, 미리 정한 채널이라면 양쪽 id가 같은지 보세요.'
	},
	'data/error': {
		what: (v) => `“${v.label}” 채널이 오류로 끝났습니다: ${v.message}`,
		next: '마지막에 보낸 것을 보세요. maxMessageSize를 넘는 메시지나 버퍼를 넘는 양은 채널을 끝냅니다.'
	},
	'data/closed-by-other': {
		what: (v) => `연결은 그대로인데 “${v.label}” 채널이 닫혔습니다.`,
		next: '한쪽이 닫았거나 스크립트가 채널을 놓쳤습니다. 채널은 다시 열 수 없으니 새로 만드세요.'
	},
	'data/refused-channel': {
		what: (v) => `createDataChannel이 거절됐습니다(${v.name}): ${v.message}`,
		next: 'negotiated에는 id가 필요하고, maxRetransmits와 maxPacketLifeTime은 함께 쓸 수 없으며, id는 한 번만 쓸 수 있습니다.'
	},
	'data/messages-lost': {
		what: (v) => `“${v.label}”에서 메시지 ${v.sent}개를 보내 ${v.received}개가 도착했습니다.`,
		next: '재전송을 제한한 채널이라면 바란 대로입니다. 신뢰 채널이라면 아직 오는 중이거나 그전에 통화가 끝났습니다.'
	},
	'media/nothing-arrives': {
		what: () => '트랙이 예고됐고 연결도 됐지만 패킷이 하나도 오지 않았습니다.',
		next: '상대쪽을 보세요. 송신기에 트랙이 있는지, 인코딩이 켜져 있는지, 방향에 보내기가 들어 있는지요.'
	},
	'media/not-decoded': {
		what: (v) => `프레임은 오는데(지금까지 ${v.received}개) 하나도 디코딩되지 않습니다.`,
		next: '키 프레임이 없거나, 다른 키로 암호화됐거나, 합의한 코덱이 아닙니다.'
	},
	'media/stopped-arriving': {
		what: (v) => `${v.kind}이(가) 패킷 ${v.packets}개 뒤로 오지 않는데 연결은 여전히 connected입니다.`,
		next: '보류(inactive)됐거나, 트랙을 빼거나 멈췄거나, 방금 회선이 끊긴 것입니다.'
	},
	'media/nothing-sent': {
		what: (v) => `${v.kind} 송신기가 켜져 있는데 패킷을 보내지 않습니다.`,
		next: '소스가 프레임을 주지 않습니다. 끝난 트랙, 그려지지 않는 숨은 캔버스, 시작하지 못한 인코더를 보세요.'
	},
	'media/sender-without-track': {
		what: (v) => `보내기로 합의한 ${v.kind} 트랜시버(mid ${v.mid})에 트랙이 없습니다.`,
		next: 'replaceTrack()으로 넣으세요. 다시 협상하지 않아도 됩니다.'
	},
	'media/silent': {
		what: () => '소리 패킷은 오는데 소리가 들어 있지 않습니다.',
		next: '상대의 마이크가 꺼졌거나 다른 마이크일 수 있습니다. 상대 트랙의 enabled와 muted, media-source의 audioLevel을 보세요.'
	},
	'media/frozen': {
		what: (v) => `화면이 ${v.seconds}초, 전체의 ${v.percent}% 동안 멈춰 있었습니다.`,
		next: '같은 시각의 손실과 키 프레임 요청을 보세요.'
	},
	'media/frames-dropped': {
		what: (v) => `도착한 프레임의 ${v.percent}%가 화면에 나오지 못했습니다.`,
		next: '이 컴퓨터가 따라가지 못하거나 탭이 가려져 있었습니다. 더 작은 화면을 요청하세요.'
	},
	'quality/loss': {
		what: (v) => `상대는 이쪽 ${v.kind} 패킷의 최대 ${v.percent}%를 잃었다고 보고합니다.`,
		next: '지연도 함께 늘었나요? 그렇다면 덜 보내세요(maxBitrate). 아니라면 회선이 스스로 잃는 것이니 재전송과 FEC가 돕습니다.'
	},
	'quality/round-trip': {
		what: (v) => `왕복에 최대 ${v.ms} ms가 걸립니다.`,
		next: '직접 경로와 견주어 보세요. 통화 중에 늘었다면 큐가 찬 것이니 덜 보내세요.'
	},
	'quality/jitter': {
		what: (v) => `${v.kind} 패킷이 고르지 않게 옵니다. 지터가 최대 ${v.ms} ms입니다.`,
		next: '와이파이와 꽉 찬 큐가 그렇게 만듭니다. 지터 버퍼는 그것을 지연으로 바꿉니다.'
	},
	'quality/bandwidth-limited': {
		what: (v) => `표본의 ${v.percent}%에서 송신자가 대역폭이 모자라 화질을 낮췄습니다.`,
		next: '회선이 얼마나 담는지, 한계가 네트워크와 b= 줄과 maxBitrate 가운데 어디서 왔는지 보세요.'
	},
	'quality/cpu-limited': {
		what: (v) => `표본의 ${v.percent}%에서 송신자가 인코딩할 힘이 모자라 화질을 낮췄습니다.`,
		next: '더 작은 화면, 더 적은 레이어, 하드웨어가 인코딩하는 코덱을 쓰세요.'
	},
	'quality/concealment': {
		what: (v) => `소리의 ${v.percent}%를 수신자가 지어냈습니다.`,
		next: '패킷을 잃었거나 늦게 왔습니다. 손실에는 Opus FEC, 늦음에는 더 큰 jitterBufferTarget이 돕습니다.'
	},
	'quality/asked-again': {
		what: (v) => `보낸 패킷 ${v.packets}개에 다시 보내 달라는 요청이 ${v.nacks}번 왔습니다.`,
		next: '고치는 일도 회선을 씁니다. 왕복이 길면 다시 묻는 것보다 FEC가 낫습니다.'
	},
	'quality/few-frames': {
		what: (v) => `초당 ${v.rate}프레임까지 떨어졌습니다.`,
		next: '느린 것이 소스(어두운 방, 바뀌지 않는 화면)인지 인코더인지 회선인지, framesEncoded와 framesDecoded를 견주어 보세요.'
	},
	'quality/long-buffer': {
		what: (v) => `도착한 ${v.kind}이(가) 재생되기까지 평균 ${v.ms} ms를 기다립니다.`,
		next: '지터와 손실을 보고, jitterBufferTarget을 정했는지, 소리와 화면을 맞추는 중인지 보세요.'
	},
	'quality/key-frames-wanted': {
		what: (v) => `수신자가 ${v.seconds}초 동안 키 프레임을 ${v.count}번 요청했습니다.`,
		next: '키 프레임은 커서 회선을 누릅니다. 그 뒤의 손실이나 계속 들어오는 시청자를 찾으세요.'
	}
};

export const findingWords: Localized<Readonly<Record<string, FindingSentence>>> = { en, ko };
