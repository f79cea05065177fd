/** The product's icon. The name always stands beside it. */
export function ProductMark({ size }: { size: 24 | 56 }) {
  return <img src="assets/icon-128.png" width={size} height={size} alt="" />;
}
