/** Every rule, from the outside in: what is wrong further out explains what is missing further in. */
import { askedWrongly as permissionAskedWrongly } from './rules/permission/asked-wrongly.ts';
import { denied as permissionDenied } from './rules/permission/denied.ts';
import { deviceBusy as permissionDeviceBusy } from './rules/permission/device-busy.ts';
import { noDevice as permissionNoDevice } from './rules/permission/no-device.ts';
import { overconstrained as permissionOverconstrained } from './rules/permission/overconstrained.ts';
import { trackEnded as permissionTrackEnded } from './rules/permission/track-ended.ts';
import { answerTooLate as signalingAnswerTooLate } from './rules/signaling/answer-too-late.ts';
import { badCandidate as signalingBadCandidate } from './rules/signaling/bad-candidate.ts';
import { candidatesNotSent as signalingCandidatesNotSent } from './rules/signaling/candidates-not-sent.ts';
import { earlyCandidate as signalingEarlyCandidate } from './rules/signaling/early-candidate.ts';
import { glare as signalingGlare } from './rules/signaling/glare.ts';
import { noAnswer as signalingNoAnswer } from './rules/signaling/no-answer.ts';
import { offerNotAnswered as signalingOfferNotAnswered } from './rules/signaling/offer-not-answered.ts';
import { renegotiationMissed as signalingRenegotiationMissed } from './rules/signaling/renegotiation-missed.ts';
import { brokenLine as sdpBrokenLine } from './rules/sdp/broken-line.ts';
import { descriptionRefused as sdpDescriptionRefused } from './rules/sdp/description-refused.ts';
import { edited as sdpEdited } from './rules/sdp/edited.ts';
import { noCommonCodec as sdpNoCommonCodec } from './rules/sdp/no-common-codec.ts';
import { oneWay as sdpOneWay } from './rules/sdp/one-way.ts';
import { sectionRejected as sdpSectionRejected } from './rules/sdp/section-rejected.ts';
import { checksUnanswered as iceChecksUnanswered } from './rules/ice/checks-unanswered.ts';
import { failed as iceFailed } from './rules/ice/failed.ts';
import { familiesApart as iceFamiliesApart } from './rules/ice/families-apart.ts';
import { interrupted as iceInterrupted } from './rules/ice/interrupted.ts';
import { lost as iceLost } from './rules/ice/lost.ts';
import { namesUnresolved as iceNamesUnresolved } from './rules/ice/names-unresolved.ts';
import { neverChecked as iceNeverChecked } from './rules/ice/never-checked.ts';
import { noCandidates as iceNoCandidates } from './rules/ice/no-candidates.ts';
import { noRelay as iceNoRelay } from './rules/ice/no-relay.ts';
import { noRemoteCandidates as iceNoRemoteCandidates } from './rules/ice/no-remote-candidates.ts';
import { relayOnlyWithoutTurn as iceRelayOnlyWithoutTurn } from './rules/ice/relay-only-without-turn.ts';
import { relayedOverTcp as iceRelayedOverTcp } from './rules/ice/relayed-over-tcp.ts';
import { relayed as iceRelayed } from './rules/ice/relayed.ts';
import { restarted as iceRestarted } from './rules/ice/restarted.ts';
import { serverUnreachable as iceServerUnreachable } from './rules/ice/server-unreachable.ts';
import { slow as iceSlow } from './rules/ice/slow.ts';
import { turnRefused as iceTurnRefused } from './rules/ice/turn-refused.ts';
import { turnStaleNonce as iceTurnStaleNonce } from './rules/ice/turn-stale-nonce.ts';
import { turnUnauthorized as iceTurnUnauthorized } from './rules/ice/turn-unauthorized.ts';
import { failed as dtlsFailed } from './rules/dtls/failed.ts';
import { fingerprintChanged as dtlsFingerprintChanged } from './rules/dtls/fingerprint-changed.ts';
import { noHandshake as dtlsNoHandshake } from './rules/dtls/no-handshake.ts';
import { oldVersion as dtlsOldVersion } from './rules/dtls/old-version.ts';
import { slow as dtlsSlow } from './rules/dtls/slow.ts';
import { closedByOther as dataClosedByOther } from './rules/data/closed-by-other.ts';
import { error as dataError } from './rules/data/error.ts';
import { messagesLost as dataMessagesLost } from './rules/data/messages-lost.ts';
import { neverOpen as dataNeverOpen } from './rules/data/never-open.ts';
import { refusedChannel as dataRefusedChannel } from './rules/data/refused-channel.ts';
import { framesDropped as mediaFramesDropped } from './rules/media/frames-dropped.ts';
import { frozen as mediaFrozen } from './rules/media/frozen.ts';
import { notDecoded as mediaNotDecoded } from './rules/media/not-decoded.ts';
import { nothingArrives as mediaNothingArrives } from './rules/media/nothing-arrives.ts';
import { nothingSent as mediaNothingSent } from './rules/media/nothing-sent.ts';
import { senderWithoutTrack as mediaSenderWithoutTrack } from './rules/media/sender-without-track.ts';
import { silent as mediaSilent } from './rules/media/silent.ts';
import { stoppedArriving as mediaStoppedArriving } from './rules/media/stopped-arriving.ts';
import { askedAgain as qualityAskedAgain } from './rules/quality/asked-again.ts';
import { bandwidthLimited as qualityBandwidthLimited } from './rules/quality/bandwidth-limited.ts';
import { concealment as qualityConcealment } from './rules/quality/concealment.ts';
import { cpuLimited as qualityCpuLimited } from './rules/quality/cpu-limited.ts';
import { fewFrames as qualityFewFrames } from './rules/quality/few-frames.ts';
import { jitter as qualityJitter } from './rules/quality/jitter.ts';
import { keyFramesWanted as qualityKeyFramesWanted } from './rules/quality/key-frames-wanted.ts';
import { longBuffer as qualityLongBuffer } from './rules/quality/long-buffer.ts';
import { loss as qualityLoss } from './rules/quality/loss.ts';
import { roundTrip as qualityRoundTrip } from './rules/quality/round-trip.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
	permissionAskedWrongly,
	permissionDenied,
	permissionDeviceBusy,
	permissionNoDevice,
	permissionOverconstrained,
	permissionTrackEnded,
	signalingAnswerTooLate,
	signalingBadCandidate,
	signalingCandidatesNotSent,
	signalingEarlyCandidate,
	signalingGlare,
	signalingNoAnswer,
	signalingOfferNotAnswered,
	signalingRenegotiationMissed,
	sdpBrokenLine,
	sdpDescriptionRefused,
	sdpEdited,
	sdpNoCommonCodec,
	sdpOneWay,
	sdpSectionRejected,
	iceChecksUnanswered,
	iceFailed,
	iceFamiliesApart,
	iceInterrupted,
	iceLost,
	iceNamesUnresolved,
	iceNeverChecked,
	iceNoCandidates,
	iceNoRelay,
	iceNoRemoteCandidates,
	iceRelayOnlyWithoutTurn,
	iceRelayedOverTcp,
	iceRelayed,
	iceRestarted,
	iceServerUnreachable,
	iceSlow,
	iceTurnRefused,
	iceTurnStaleNonce,
	iceTurnUnauthorized,
	dtlsFailed,
	dtlsFingerprintChanged,
	dtlsNoHandshake,
	dtlsOldVersion,
	dtlsSlow,
	dataClosedByOther,
	dataError,
	dataMessagesLost,
	dataNeverOpen,
	dataRefusedChannel,
	mediaFramesDropped,
	mediaFrozen,
	mediaNotDecoded,
	mediaNothingArrives,
	mediaNothingSent,
	mediaSenderWithoutTrack,
	mediaSilent,
	mediaStoppedArriving,
	qualityAskedAgain,
	qualityBandwidthLimited,
	qualityConcealment,
	qualityCpuLimited,
	qualityFewFrames,
	qualityJitter,
	qualityKeyFramesWanted,
	qualityLongBuffer,
	qualityLoss,
	qualityRoundTrip
];
