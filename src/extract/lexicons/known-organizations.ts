// Organisations that news names without saying what they are. General knowledge, no head word needed.
// Source: member lists of the United Nations system (un.org), Wikidata intergovernmental organization (Q245065), the U.S. and UN lists of designated groups, Wikidata news agency (Q192283).

const lines = (text: string): readonly string[] => text.split(/\s*[,\n]\s*/).filter(Boolean);

/** Names as written; matched with their capitals. */
const namesAsWritten: readonly string[] = [
  ...lines(
    `United Nations, UN, U.N., European Union, EU, E.U., NATO, African Union, AU, Arab League, League of Arab States, ASEAN, OPEC, OPEC+, OSCE, OECD, WTO, WHO, IMF, UNESCO, UNICEF, UNHCR, UNRWA, IAEA, OPCW, ICC, ICJ, Interpol, Europol, Frontex, ECOWAS, IGAD, SADC, Mercosur, CARICOM, CELAC, OAS, APEC, BRICS, G7, G-7, G8, G20, G-20, G77, SCO, CSTO, GCC, EAEU, AUKUS, Quad, World Bank, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Oxfam, Greenpeace, Médecins Sans Frontières, Doctors Without Borders, Save the Children, World Food Programme, World Food Program, World Vision, Transparency International`,
  ),
  ...lines(
    `Pentagon, White House, Kremlin, Downing Street, Capitol Hill, Congress, Foggy Bottom, Westminster, Whitehall, Bundestag, Bundesrat, Bundeswehr, Duma, Knesset, Lok Sabha, Rajya Sabha, Sejm, Verkhovna Rada, Rada, Majlis, Storting, Riksdag, Folketing, Cortes, Elysee, Élysée, Quai d'Orsay, Mossad, Shin Bet, CIA, FBI, NSA, DEA, MI5, MI6, GCHQ, FSB, SVR, GRU, KGB, ISI, CENTCOM, Holy See, Vatican, Supreme Court, High Court, Senate, State Duma, Politburo, Treasury, Home Office, Foreign Office, Cabinet Office, Commonwealth, Parliament, House of Commons, House of Lords, House of Representatives, Coast Guard, Scotland Yard, Justice Department, State Department, Special Forces, Special Operations, Special Operations Forces, Joint Chiefs of Staff, Joint Chiefs, Joint Chiefs of Staff, National Guard, Secret Service, Border Patrol, Federal Reserve, Electoral College, General Assembly, General Staff, Marine Corps, Air Force, Armed Forces, Navy SEALs, Security Council`,
  ),
  ...lines(
    `Hamas, Hezbollah, Hizbollah, Hizbullah, Hezbullah, Houthis, Houthi, Ansar Allah, Taliban, Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, Al-Qaida, al-Qa'ida, Al-Qa'ida, Isis, ISIS, ISIL, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Islamic State in Iraq and Syria, Islamic State of Iraq, Islamic State group, Daesh, Da'esh, DAESH, Dae'sh, Islamic State, Islamic Jihad, Boko Haram, al-Shabab, al-Shabaab, Al-Shabab, Al-Shabaab, al Shabab, al Shabaab, Al Shabab, Al Shabaab, Jabhat al-Nusra, al-Nusra, Nusra Front, Al-Nusra Front, Ansar al-Sharia, Ansar al-Islam, Lashkar-e-Taiba, Jaish-e-Mohammed, Haqqani, FARC, ELN, ETA, IRA, Sinn Fein, Sinn Féin, Fianna Fáil, Fine Gael, Plaid Cymru, Hizb ut-Tahrir, Forza Italia, Fratelli d'Italia, La France Insoumise, Ciudadanos, Podemos, Syriza, Fidesz, Jobbik, Golkar, Frelimo, Renamo, Swapo, Zanu-PF, Law and Justice, Lega, Vox, Smer, Ennahda, Yisrael Beiteinu, Shas, Ba'ath, Fidesz, PKK, YPG, YPJ, SDF, PLO, Fatah, Muslim Brotherhood, Wagner, Khmer Rouge, Janjaweed, Rapid Support Forces, RSF, M23, Tatmadaw, Peshmerga, peshmerga, Hashd al-Shaabi, Basij, Quds Force, Tigray People's Liberation Front, TPLF, Polisario, Polisario Front, Tamil Tigers, Viet Cong, Free Syrian Army, Abu Sayyaf, Jemaah Islamiyah, Likud, Labour, Labor, Tories, Conservatives, Republicans, Democrats, Liberal Democrats, Greens, Kuomintang, Ku Klux Klan, Mujahideen, Mujahedin, Fedayeen`,
  ),
  ...lines(
    `Reuters, Associated Press, AP, AFP, Agence France-Presse, Bloomberg, BBC, CNN, NBC, CBS, ABC, NPR, PBS, Fox News, MSNBC, Al Jazeera, Al-Jazeera, al-Jazeera, Al Arabiya, TASS, Tass, Xinhua, Interfax, RIA Novosti, Kyodo, Yonhap, Anadolu, IRNA, Fars, SANA, Ansa, dpa, EFE, Politico, Axios, Wall Street Journal, New York Times, Washington Post, Financial Times, Guardian, Economist, Der Spiegel, Le Monde, Le Figaro, El País, Haaretz, Asahi Shimbun, Deutsche Welle, Radio Free Europe, Voice of America, Telegram, Twitter, Facebook, YouTube, Google, Apple, Microsoft, Amazon, Meta, Tesla, SpaceX, Boeing, Airbus, Huawei, Samsung, Toyota, Volkswagen, Gazprom, Rosneft, Aramco, Exxon, Shell, BP, Lockheed Martin, Raytheon, Northrop Grumman, BAE Systems, Rheinmetall, Uber, TikTok, Netflix, Intel, Nvidia, IBM, Wall Street, Goldman Sachs, JPMorgan Chase, Walmart, General Motors, Ford, Sony, Nissan, Honda, Hyundai, Siemens, Nestle, Nestlé, Pfizer, AstraZeneca, Moderna, Maersk`,
  ),
];

/** Acronyms that are said as words, in capitals: international organisations and public bodies. Source: Yearbook of International Organizations, GOV.UK's and USA.gov's lists of bodies. */
const spokenAcronyms: readonly string[] = lines(
  `NATO, ASEAN, OPEC, UNESCO, UNICEF, UNRWA, ECOWAS, IGAD, SADC, MERCOSUR, CARICOM, CELAC, APEC, BRICS, AUKUS, EFTA, SAARC, COMESA, ECCAS, UNCTAD, UNAIDS, UNITAID, UNODC, OCHA, USAID, CENTCOM, AFRICOM, NASA, FEMA, NORAD, DARPA, DEFRA, OFCOM, OFGEM, OFWAT, OFSTED, ACAS, ANSA, TASS`,
);

/** Missions of the United Nations, the African Union, NATO and the European Union. Source: their lists of operations. */
const missions: readonly string[] = lines(
  `UNIFIL, UNAMA, UNAMI, UNAMID, UNDOF, UNFICYP, UNISFA, UNITAMS, UNMIK, UNMISS, UNSMIL, MINUSCA, MINUSMA, MINURSO, MINUSTAH, MONUSCO, AMISOM, ATMIS, KFOR, ISAF, EUFOR, EULEX`,
);

/** 'Nato', 'Unicef': how British papers print an acronym that is said as a word. */
const asWord = (acronym: string): string => acronym[0]! + acronym.slice(1).toLowerCase();

/** Names as written, and spoken acronyms in either manner. */
export const knownOrganizations: ReadonlySet<string> = new Set([
  ...namesAsWritten,
  ...[...spokenAcronyms, ...missions].flatMap((acronym) => [acronym, asWord(acronym)]),
]);

const missionsInCapitals: ReadonlySet<string> = new Set(missions);

/** Is it the acronym of a mission: 'KFOR', 'Unifil'? */
export const isMission = (name: string): boolean => missionsInCapitals.has(name.toUpperCase());

/** Acronyms in capitals that are no organisations. */
export const acronymsOfThings: ReadonlySet<string> = new Set(
  'GDP GNP HIV AIDS DNA RNA TV PC CEO CFO COO MP MPS PM ID VIP USB GPS FAQ PDF URL WMD ICBM SLBM UAV IED IEDS MRAP VAT GMT UTC EST EDT PST PDT BST CET PTSD RSVP SUV LGBT LGBTQ COVID SARS MERS NGO NGOS CCTV DIY FM AM AK RPG TNT CBW CW LNG LPG IPO HR IT AI VR SMS SIM PHOTO VIDEO FILE UPDATE BREAKING EXCLUSIVE OK NO YES THE AND OF IN ON AT TO FOR BY WITH FROM II III IV VI VII VIII IX XI XII JCPOA START NPT MOU QR EV EVS BC AD RFP JR SR ST DR MR MRS MS TD TDS MEP MEPS MSP MSPS MLA MLAS MK MKS GEN LT COL SGT CAPT MAJ ADM PRES GOV SEN REP A I'.split(
    ' ',
  ),
);
