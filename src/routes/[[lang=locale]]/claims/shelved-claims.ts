/** Every claim of the site with where it stands: those of the lessons, found in their folders, and the general ones. */
import { claimTopics, generalClaims, type ClaimTopic } from '#content/claims.ts';
import { course } from '#content/course.ts';
import type { Claim, CourseLesson } from '#lib/lessons/types.ts';

export interface ShelvedClaim {
	readonly claim: Claim;
	readonly lesson?: CourseLesson;
	readonly experiments: readonly string[];
}

const modules = import.meta.glob<{ claims: readonly Claim[] }>('/content/lessons/*/claims.ts', {
	eager: true
});

const byKey = new Map<string, ShelvedClaim>(
	generalClaims.map((claim) => [claim.id, { claim, experiments: claim.experiments }])
);
for (const [path, { claims }] of Object.entries(modules).sort()) {
	const slug = /\/\d\d-([^/]+)\/claims\.ts$/.exec(path)?.[1] ?? '';
	const lesson = course.find((candidate) => candidate.slug === slug);
	if (lesson)
		for (const claim of claims) byKey.set(`${slug}/${claim.id}`, { claim, lesson, experiments: [] });
}

export interface TopicWithClaims extends ClaimTopic {
	readonly shelved: readonly ShelvedClaim[];
}

/** The topics with their claims. @throws Error naming a claim that no lesson has */
export const topics: readonly TopicWithClaims[] = claimTopics.map((topic) => ({
	...topic,
	shelved: topic.claims.map((key) => {
		const found = byKey.get(key);
		if (!found) throw new Error(`content/claims.ts names a claim "${key}" that is not there`);
		return found;
	})
}));

const inTopics = new Set(claimTopics.flatMap(({ claims }) => claims));

/** The claims of lessons that belong to no topic, lesson by lesson. */
export const others: readonly { readonly lesson: CourseLesson; readonly shelved: readonly ShelvedClaim[] }[] =
	course.flatMap((lesson) => {
		const shelved = [...byKey]
			.filter(([key, entry]) => entry.lesson === lesson && !inTopics.has(key))
			.map(([, entry]) => entry);
		return shelved.length > 0 ? [{ lesson, shelved }] : [];
	});

/** How many claims there are. */
export const claimCount = byKey.size;
