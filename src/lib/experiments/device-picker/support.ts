/** What this browser can do with outputs. Asked in the browser only. */

export const hasOutputChoice = (): boolean => 'setSinkId' in HTMLMediaElement.prototype;

/** `selectAudioOutput()` of the Audio Output Devices API; MediaDevices is not there in insecure contexts. */
export const hasOutputDialogHere = (): boolean =>
	typeof MediaDevices !== 'undefined' && 'selectAudioOutput' in MediaDevices.prototype;

export const hasDevices = (): boolean => typeof MediaDevices !== 'undefined' && 'mediaDevices' in navigator;
