import { useState, type ReactElement } from 'react';
import { join } from '../../messages/fr/join';
import { shell } from '../../messages/fr/shell';
import { Sheet, SheetHead, SheetSection } from '../../ui/sheet';
import { FindStructure } from './find-structure';
import { MyClaims } from './my-claims';
import { RegisterForm } from './register-form';
import { SiretCheck, type Checked } from './siret-check';

/** Find one's structure and ask to answer for it, or register it; what one asked, and where it stands. */
export function JoinScreen(): ReactElement {
  const [checked, setChecked] = useState<Checked | null>(null);
  return (
    <Sheet>
      <title>{shell.title(join.title)}</title>
      <SheetHead kicker={join.kicker} title={join.title} subtitle={join.subtitle} />
      <MyClaims />
      <SheetSection id="retrouver" title={join.find.title}>
        <FindStructure />
      </SheetSection>
      <SheetSection id="inscrire" title={join.register.title}>
        <SiretCheck onChecked={setChecked} />
        {checked ? <RegisterForm key={checked.siret ?? 'sans'} checked={checked} /> : null}
      </SheetSection>
    </Sheet>
  );
}
