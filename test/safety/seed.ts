/**
 * Where the generators begin: the same cases on every run, so that a failure is the change's and no accident of the day.
 * FUZZ_SEED=2 npx vitest run test/safety looks at others.
 */
export const seed = Number(process.env.FUZZ_SEED ?? 1)
