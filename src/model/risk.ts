export type RiskLevel = 'low' | 'medium' | 'high' | 'extreme';

export interface RiskScore {
  /** likelihood × impact, 1-25. */
  readonly score: number;
  readonly level: RiskLevel;
}

/** A risk on the usual 5 × 5 matrix: up to 4 low, 9 medium, 14 high; undefined until both sides are rated. */
export function riskScore(likelihood: number | undefined, impact: number | undefined): RiskScore | undefined {
  if (likelihood === undefined || impact === undefined) return undefined;
  const score = likelihood * impact;
  const level = score <= 4 ? 'low' : score <= 9 ? 'medium' : score <= 14 ? 'high' : 'extreme';
  return { score, level };
}

/** The risks with their scores, the highest first; equal ones keep their order, those without a score are left out. */
export function byScore<T extends { readonly likelihood?: number; readonly impact?: number }>(
  risks: readonly T[],
): { readonly risk: T; readonly score: RiskScore }[] {
  return risks
    .flatMap((risk) => {
      const score = riskScore(risk.likelihood, risk.impact);
      return score === undefined ? [] : [{ risk, score }];
    })
    .sort((a, b) => b.score.score - a.score.score);
}
