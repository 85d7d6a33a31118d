import { Button } from '../../../components/Button.tsx';

export function ItemScreen({ id, onBack }: { id: string; onBack: () => void }) {
  return <Button icon="back" onClick={onBack}>{id}</Button>;
}
