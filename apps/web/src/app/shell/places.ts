import ClipboardList from 'lucide-react/icons/clipboard-list';
import FolderKanban from 'lucide-react/icons/folder-kanban';
import HandHelping from 'lucide-react/icons/hand-helping';
import House from 'lucide-react/icons/house';
import LayoutList from 'lucide-react/icons/layout-list';
import Waypoints from 'lucide-react/icons/waypoints';
import type { MessageId } from '../../lib/i18n';
import { urls } from '../../lib/urls';
import type { Viewer } from '../../lib/viewer';
import type { Icon } from '../../ui';

export interface Place {
  to: string;
  label: MessageId;
  icon: Icon;
  /** Pressed after `g`. */
  key: string;
  keyLabel: MessageId;
}

const home: Place = { to: urls.home(), label: 'app.home', icon: House, key: 'h', keyLabel: 'app.keys.home' };
const needs: Place = { to: urls.needs(), label: 'app.needs', icon: ClipboardList, key: 'n', keyLabel: 'app.keys.needs' };
const offers: Place = { to: urls.offers(), label: 'app.offers', icon: HandHelping, key: 'o', keyLabel: 'app.keys.offers' };
const clusters: Place = { to: urls.clusters(), label: 'app.clusters', icon: Waypoints, key: 'c', keyLabel: 'app.keys.clusters' };
const projects: Place = { to: urls.projects(), label: 'app.projects', icon: FolderKanban, key: 'p', keyLabel: 'app.keys.projects' };
const desk: Place = { to: urls.desk(), label: 'app.desk', icon: LayoutList, key: 'd', keyLabel: 'app.keys.desk' };

/** Places in the header, by what the person does here. */
export function placesOf(viewer: Viewer | null): Place[] {
  return viewer?.isStaff ? [home, desk, needs, offers, clusters, projects] : [home, needs, offers, clusters, ...(viewer ? [projects] : [])];
}

/** The four that fit under a thumb. */
export function thumbPlacesOf(viewer: Viewer | null): Place[] {
  return placesOf(viewer).slice(0, 4);
}
