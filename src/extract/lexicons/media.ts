// Words by which a news medium is known, so that 'told the Daily Mail' names the one through whom a claim came, and 'told Congress' does not.
// Source: the commonest words in names of newspapers, broadcasters and agencies listed by Wikidata as instances of newspaper, television station and news agency.

/** Words of names: 'the City Post' style. Lower case. */
export const MEDIA_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'post times news journal herald tribune daily tv television radio press reuters cnn bbc nbc cbs abc fox msnbc npr pbs cnbc ap afp canal channel magazine gazette ' +
    'mail guardian observer telegraph mirror independent chronicle globe politico axios breitbart bloomberg jazeera interfax tass xinhua yonhap ' +
    'kyodo ansa efe dpa broadcasting newspaper weekly review examiner inquirer dispatch courier standard monitor newsweek atlantic yorker buzzfeed ' +
    'vox slate salon espn univision telemundo huffington ria sputnik pravda izvestia haaretz monde figaro spiegel zeit bild nacion prensa pais ' +
    'economist quarterly wire beast c-span infowars newshour twitter facebook instagram youtube telegram tiktok weibo'
  ).split(' '),
);

/** Nouns for a medium: 'the broadcaster', 'a local newspaper'. Lower case. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  'broadcaster newspaper network site portal podcast blog paper agency channel magazine station radio website daily weekly outlet tabloid journal television'.split(
    ' ',
  ),
);

/** Nouns for a text of a medium: 'the report said'. Lower case. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  'report reports article story editorial dispatch newspaper paper broadcast post'.split(' '),
);
