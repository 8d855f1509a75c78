/**
 * A sum that is added to, keeping what each addition rounds away (Neumaier 1974), so that the order of rows does not show
 * in its digits. Terms are finite. One object per sum, never per row.
 */
export class RunningSum {
  private total = 0;
  private lost = 0;

  add(term: number): void {
    const next = this.total + term;
    // The smaller of the two is the one that lost digits.
    this.lost += Math.abs(this.total) >= Math.abs(term) ? this.total - next + term : term - next + this.total;
    this.total = next;
  }

  value(): number {
    return this.total + this.lost;
  }
}

/** The sum of some values, with what rounding loses carried along. */
export function compensatedSum(values: Float64Array): number {
  const sum = new RunningSum();
  for (let index = 0; index < values.length; index++) sum.add(values[index] ?? 0);
  return sum.value();
}
