import { startLibrary } from '../library/start-library';

void startLibrary({ rememberedAs: 'side-panel', inSidePanel: true });
