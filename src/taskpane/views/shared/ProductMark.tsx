/** Shows the product's icon. It needs no alternative text, because the name is always beside it. */
export function ProductMark({ size }: { size: 24 | 56 }) {
  return <img src="assets/icon-128.png" width={size} height={size} alt="" />;
}
