/** The four tones of any state. */
export type StateTone = 'new' | 'working' | 'good' | 'broken';
