// Capitalised words that are no names of people, places or organisations: calendar, holidays, languages, faiths, courtesy, time zones, common sentence openers.
// Source: months, weekdays and feasts of the CLDR English calendars; languages of ISO 639; our own selection.
import { wordSet } from './words.ts';

export const neverNames = wordSet(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
  'monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.',
  'christmas easter ramadan eid hanukkah passover thanksgiving halloween ashura nowruz diwali lent',
  'i gmt utc est edt pst pdt cet bst am pm a.m. p.m. no. nos. vol. ad bc ce bce covid covid-19 coronavirus tv dna gdp hiv aids ai it pc cctv gps vat ied ieds vip faq pdf url id sos uav uavs wmd ngo ngos ceo cfo mp mps pm pms fm reuters/ internet bible quran koran torah god allah lord islam islamism christianity judaism hinduism buddhism communism marxism nazism',
  'arabic hebrew mandarin cantonese farsi urdu hindi swahili latin english-language',
  'sunni sunnis shia shias shiite shiites muslim muslims christian christians jew jews jewish islamic islamist islamists hindu hindus buddhist buddhists catholic catholics protestant protestants orthodox evangelical kurdish kurd kurds arab arabs yazidi yazidis druze alawite alawites turkmen pashtun tamil hispanic latino latinos western westerner westerners slavic semitic antisemitic nazi communist communists marxist republican republicans democrat democrats democratic marine conservative conservatives liberal liberals socialist labour tory tories',
  'mr mrs ms miss dr prof sir madam',
);

/** Words that open sentences and are never part of a name there. */
export const openers = wordSet(
  'the a an this that these those his her its their our my your he she it they we you who what when where why how if as at by for from in into of on onto over under with without within after before during since until while because although though but and or nor yet so then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless also even still just only not no all any both each every either neither some many most several few much more less other another such same one two three four five six seven eight nine ten dozens hundreds thousands there here now today yesterday tomorrow once twice soon later earlier recently currently previously finally lastly first second third next last about above across against along among around behind below beneath beside besides between beyond despite down except inside like near off out outside per through throughout toward towards up upon via according amid amidst instead rather perhaps maybe indeed overall unlike whether whereas whose which do does did is are was were be been being has have had will would shall should can could may might must let speaking asked given following based including regarding concerning considering citing defeating',
  'officials police troops soldiers forces rebels militants insurgents lawmakers diplomats experts analysts critics supporters opponents residents witnesses people civilians reports sources government authorities dear yes please thank thanks sorry hello breaking update updated exclusive analysis opinion live watch read subscribe share photo photos image video file correction advertisement related sign earlier late early new old local former senior top key major minor many',
);
