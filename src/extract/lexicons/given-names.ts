// Given names in Latin script with the gender that they tell; coreference asks for it, and a known given name is evidence for a person.
// Source: male, female and generic first names of all locales of npm @faker-js/faker 10.6.0 (MIT), one word each, taken over as a table because the package needs a quarter of a second to load.
import { wordSet } from './words.ts';

const male = wordSet(`
Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamod Aanand Aanandaswarup Aanjaneya Aarav Aaron Aaryan Aarón Aatmaj Aatreya Aayushmaan
Aayushman Abaco Abadon Abay Abayomi Abbas Abbondanzio Abbondio Abbos Abd Abdallah Abdel Abdelkader Abdellah Abderrahmane Abdiel Abdon Abdone Abdou
Abdoul Abdoulaye Abdourahmane Abdramane Abdul Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil
Abdulkarim Abdulla Abdullah Abdullatif Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf Abdurrazzoq
Abdussamad Abe Abeiku Abel Abelard Abelardo Abele Abelin Abenzio Abhaidev Abhirath Abhisyanta Abibo Abidin Abimbola Abiodun Abiona Abisola Abisoye
Abner Abondance Abou Aboubacar Aboubakar Abraham Abrahám Abramio Abramo Absalon Absolon Absolón Abyasa Abélard Acace Acacio Acar Acario Acaryatanaya
Accursio Ace Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille Achim Achintya Achraf Achyut Acilio Aciscolo Acrisio Acun Adalard
Adalardo Adalbald Adalbert Adalberto Adalbéron Adalfredo Adalgiso Adalric Adalrico Adam Adama Adamo Adan Addo Adebiyi Adebowale Adeboye Adedayo Adedeji
Adegoke Adegrin Adekitan Adekola Adekunle Adelardo Adelbert Adelberto Adelchi Adeleke Adelfo Adelgardo Adelin Adelmo Adelphe Adem Aden Adenet Adeniyi
Adeodato Adeolu Adeoti Aderopo Adeshina Adesoji Adetayo Adeyi Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adib Adigun Adika Adikara Adikavi
Adil Adin Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor Adnân Ado Adolf Adolfo Adolph Adolphe Adolphus Adone Adonis Adrain Adriaan
Adrian Adriano Adriel Adrien Adrione Adripathi Adrián Advaya Adán Adéodat Afanasie Affan Afi Afolarin Afonso Afro Afşin Afəl Agabio Agamennone Agapet
Agapito Agasti Agastya Agathange Agathon Agaton Agazio Agenore Agesilao Agilbert Agnan Agneya Agnimitra Agniprava Agnivesh Agnos Agostino Agrippa
Agrippin Agus Agustin Agustín Agâh Ahmad Ahmed Ahmet Ahror Ahsen Aiace Aidan Aidano Aiden Aimable Aimone Aimé Ainārs Ajala Ajan Ajani Ajeet Ajiman
Ajimat Ajimin Ajiono Ajit Akalp Akande Akanmu Akanni Akarsana Akbatur Akeem Akif Akinkunmi Akinlabi Akinwale Akmal Akram Akroor Aksel Akshaj Akshat
Akshayakeerti Aksil Aktekin Aktimur Akwasi Akwesi Akın Akıner Alade Aladino Alain Alamanno Alambana Alamu Alan Alano Alarico Alassane Alban Albano
Alberico Albert Alberto Albin Albino Alboino Albrecht Albrico Albéric Albín Alceo Alceste Alcibiade Alcide Alcime Alcino Alden Aldo Aldobrando Aldonce
Aldric Aleandro Aleardo Aleaume Alec Alejandro Alek Aleksa Aleksandar Aleksander Aleksej Aleksi Aleksy Alen Aleodor Aleramo Alessandro Alessio Alex
Alexander Alexandr Alexandre Alexandro Alexandros Alexandru Alexe Alexei Alexej Alexzander Aleš Alf Alfio Alfons Alfonso Alfonz Alfonzo Alford Alfred
Alfredo Alfréd Alfrēds Algiso Ali Alic Alican Alighiero Alin Aliou Alioune Alisher Alistair Alistar Alişan Alişir Aljaž Aljoša Allan Allen Alliaume
Almerigo Almine Almire Almiro Alois Aloisio Alojz Alok Alon Alone Alonzo Aloys Aloïs Aloīzs Alp Alparslan Alpay Alper Alperen Alpha Alphan Alphonse
Alphonso Alphée Alpinien Altan Altemur Alton Alvah Alvar Alvaro Alverède Alviero Alvin Alvise Alwar Aly Amabile Amadeo Amadeus Amadou Amady Amalric
Amand Amandin Amando Amani Amant Amanzio Amar Amaranaath Amaranto Amaresh Amarnath Amath Amato Amatore Amauri Amaury Amaël Ambrogio Ambroise Ambrose
Ambrosiano Ambroży Ambrož Ambróz Amdy Amedeo Amedeu Amelio Americo Amerigo Ameth Ameyatma Amico Amid Amiel Amilcare Amin Amine Amintore Amir Amish Amit
Amleto Ammâr Amogh Amon Amone Among Amore Amos Amour Ampelio Amrit Amza Amát Amédée Amélien Amîr Anaadi Anacleto Anagh Anal Anand Anang Anas Anass
Anastacio Anastase Anastasije Anastáz Anatol Anatole Anatoli Anatolii Ancelin Andel Andelin Andelko Andelo Anders Anderson Andoche Andras Andraž Andre
Andreas Andrei Andrej Andres Andrew Andri Andrian Andrija Andrin Andris Andro Andrzej András André Andréas Andrés Andy Andéol Anděl Andělín Andžejs
Andžs Anej Anele Anes Ange Angel Angelo Anggabaya Anghel Angilbe Angilran Angoustan Angus Anibal Anicet Aniceto Aniello Anil Anilaabh Anilabh Anis
Anish Anjaneya Anjolaoluwa Ankal Anko Annibal Annibale Anom Anouar Anrijs Ansaldo Ansbert Ansel Anselm Anselme Anselmo Ansgar Ansgary Ansovino Ant
Antal Ante Antek Antelmo Antero Anthelme Anthony Antide Antim Antimo Antino Antioco Antoine Anton Antone Antonello Antoni Antonin Antonio Antoniu
Antony Antonín Antti Antun Antwan Antwon António Antônio Anuar Anunay Anuraag Anurag Anvar Anıl Anšlavs Anže Apollinaire Apollinare Apollinary Apollo
Apuleio Aqil Aquilin Aquilino Araldo Aram Ararat Aras Aratone Arcade Arcadi Arcadii Arcadio Arch Archambaud Archan Archibald Archie Archimede Archippo
Arcibaldo Arda Ardito Arduino Aren Aresio Argimiro Argo Argono Ari Arialdo Arian Ariberto Aric Arie Ariel Ariele Arif Arijit Arindam Arion Ariosto Aris
Aristarco Ariste Aristeo Aristid Aristide Aristione Aristo Aristofane Aristotele Arjen Arjun Arkadiusz Arkady Arkád Arkādijs Arlo Arman Armand Armando
Armel Armin Arminio Armīns Arnaldo Arnaud Arne Arnesh Arno Arnold Arnoldo Arnould Arnošt Arnulfo Arolde Aron Arona Aronne Arpád Arrigo Arsen Arsenie
Arsenije Arseniusz Arsipatra Arslan Arslon Arsène Art Arta Artanto Artawan Arthaud Arthur Arthus Arthème Artiom Arto Artur Arturo Artus Artuš Artūrs
Arun Arunthavanathan Arved Arvel Arvid Arvīds Aryan Arystarch Arzen Arîn Asad Asadulloh Ascanio Ascelin Asdrubale Ashlesh Ashok Ashton Asil Asilbek
Asimodeo Asirwada Asirwanda Aslijan Asmadi Asman Asmianto Asmuni Assunto Asterio Astianatte Aswani Asım Ata Atakan Atalay Ataleo Atanas Atanasio
Atanazy Atanáš Athanase Athos Atila Atilla Atlas Atma Atmanand Atmananda Attila Attilano Attilio Atâullah Atıf Auberto Aubin Aubrey Aubry Audace
Audebert Audouin Audran August Auguste Augustin Augusto Augustus Augustín Augustýn Aurel Aurelian Aureliano Aurelien Aurelio Aureliu Aurelián Aurian
Aurică Auro Auron Aurèle Aurélien Ausilio Austen Austin Auxence Avadhesh Avaz Avdal Averardo Avi Aviel Avni Avram Avşar Awar Axel Axinte Ayaan Ayaz
Aydemir Ayden Aydın Ayhan Ayinde Aykan Aykut Aylan Ayman Aymane Aymard Aymen Aymeric Aymon Ayodeji Ayodele Ayoub Aytaç Aytekin Aytuğ Ayvaz Azad Azamat
Azeglio Azelio Azer Aziz Azizhan Azmi Azubuike Aïdan Aćim Aļģirds Aļģis Aşkın Baalaaditya Baalagopaal Baba Babacan Babacar Babasola Babatunji Babawale
Bacco Badis Badr Bafana Bafode Bagas Bagiya Bagus Bagya Baha Bahadır Bahodir Bahri Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya
Bailey Bajragin Bakary Bakda Bakhtiyor Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono Bakula Balaaditya Balachandra
Baladitya Balagopal Balagovind Balamantri Balangga Balapati Baldassarre Balderico Baldo Baldomero Baldovino Baldwin Balgopal Balidin Balijan Baltazar
Balthazar Balázs Bambang Banara Banawa Banawi Bancar Bandhu Bandhul Bangizwe Banji Bankim Bankimchandra Bankole Baptiste Baran Barbarigo Barbu Bardo
Bardomiano Baris Barkın Barlas Barnaba Barnabe Barnabás Barnabáš Barnabé Barney Baron Barrett Barry Barsaba Barsimeo Bart Barthelemy Bartholome
Barthélemy Bartimée Bartolo Bartolomej Bartolomeo Bartolomeu Bartoloměj Barton Bartu Barın Barış Bas Basarab Basil Basile Basileo Basilio Bassiano
Bastiaan Bastian Bastiano Bastien Battal Battista Batu Batuhan Batur Baturalp Baudouin Bawer Baykal Bayram Baz Bazil Bazyli Beat Beato Beatus Beau Bebe
Bedir Bedirhan Bedreddin Bedri Bedřich Behiç Behlül Behram Behruz Behzat Behçet Bekir Bekmurod Bektaş Belimir Bellino Belo Beltramo Ben Bence Bende
Bendegúz Benedek Benedetto Benedict Benedikt Benedykt Benett Bengt Beniamin Beniamino Benigno Benito Benja Benjamim Benjamin Benjamín Benjámin Bennet
Bennett Bennie Benno Benny Benoit Benone Benoît Bent Bentley Benton Benvenuto Benyamin Benício Bera Berardo Berat Berdan Berend Berengario Berislav
Berk Berkan Berkay Berkin Bernard Bernardo Bernd Bernhard Bernie Beronico Bert Bertalan Berti Bertold Bertoldo Bertolfo Bertram Bertrand Besim Beňadik
Beşar Beşer Beşir Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bharadwaj Bharat Bhardwaj Bhargava Bhasvan Bhaswar Bhaumik Bhaves
Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan
Bhushit Bhuvanesh Bhuvaneshwar Biagio Bibek Bibiano Bijay Bikash Bilal Bilel Bill Billy Bilol Bilâl Bindo Bino Birane Birino Birjesh Birol Bishal
Bishnu Bivoj Bjarne Bjorn Björn Bjørn Blagoje Blahomil Blahomír Blahoslav Blaise Blake Blaze Blaž Blažej Bless Boas Boaz Bob Boban Bobby Bobur Bodhan
Bodhi Bodi Boet Bogdan Bogoljub Bohdan Bohuchval Bohumil Bohumír Bohun Bohuslav Bohuš Bohémond Bojan Boldizsár Bolemír Boleslav Bon Bonagiunta Bonaldo
Bonaventura Bonavita Bonginkosi Boniface Bonifacio Bonifác Bonito Borek Boris Borislav Borivoje Borjan Borko Bortolo Borut Borys Botan Botir Botond
Bouba Boubacar Boubou Bouchard Boyd Boļeslavs Bořek Bořislav Bořivoj Boško Boža Božetěch Božidar Božislav Brad Braden Bradford Bradley Bradly Brady
Braeden Brahim Brahma Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brajendra Brajesh Bram Brancaleone Brando Brandon Brandt Brandyn
Branimir Branimír Branislav Branko Brannon Branson Brant Bratislav Braulio Braxton Brayan Brendan Brenden Brendon Brenn Brennan Brennon Breno Brent
Bret Brett Briac Brian Brice Brieuc Brijesh Brit Brock Broderick Brody Bronislav Brooks Broņislavs Bruce Bruno Bruto Bryan Bryant Bryce Brycen Bryon
Brájen Brăduț Buchi Buck Bucur Bud Buddha Buddy Budhil Budi Budimir Budimír Budislav Budivoj Buford Bukola Bulut Burak Burhan Burhon Burley Buster
Buğra Byron Bystrík Bálint Bâki Béla Bénigne Béranger Bérard Bülent Bünyamin Bănel Błażej Břetislav Bəhram Bəhruz Bəxtiyar Cade Caden Caesar Cafer
Cagak Cager Cahid Cahya Cahyadi Cahyanto Cahyo Cahyono Caino Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Calanico
Calcedonio Cale Caleb Calebe Calin Calixte Callisto Callum Calogero Calvin Camden Cameron Camil Camillien Camillo Camren Camron Camélien Can Canalp
Candelario Candide Candido Candra Candrakanta Caner Cankan Cantemir Cantidio Canziano Capa Caraka Caribert Carl Carles Carleton Carlo Carloman Carlos
Carlton Carmelo Carmine Caronte Carponio Carroll Carson Carter Carub Cary Cas Casian Casimer Casimir Casimiro Caspar Casper Cassiano Cassien Cassio
Casto Cataldo Catalin Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono Cawuk Cayadi Cazimir Ceasar Cecco Cecep Cecil Cecilio Cecyliusz Cedric
Cedrick Cedrik Cedrin Celal Celasun Celestin Celestino Celestýn Celian Celil Celso Celâleddin Cem Cemal Cemali Cemani Cemeti Cemil Cemplunk Cene
Cengkal Cengkir Cenk Cesar Cesare Cesario Cevahir Cevat Ceyhun Cezar Cezary Cezmi Chaanakya Chaaruchandra Chad Chadd Chadrick Chahine Chaim Chaitan
Chakor Chakradhar Chakravartee Chakravarti Chanakya Chance Chandak Chandan Chandraayan Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan
Chandran Chandranath Chapal Charak Charl Charlemagne Charles Charlie Charly Charuchandra Charuvrat Chase Chaten Chatur Chaturaanan Chaturbhuj Chauncey
Chaz Chaï Cheick Cheick-Oumar Cheikh Cheikhou Chekhouna Cherif Cherubino Chester Chet Chetan Chetanaanand Chiaffredo Chidaakaash Chidaatma Chidambar
Chidambaram Chidananda Childebert Chilpéric Chinedu Chinmayanand Chinmayananda Chiranjeev Chiranjeeve Chiril Chirill Chisom Chitraksh Chrabroš
Chraniboj Chranibor Chranislav Chris Christ Christer Christiaan Christian Christiano Christodule Christoffer Christop Christoph Christophe Christopher
Chrudoš Chrysole Chrysostome Chrétien Chukwu Chval Cicero Cihad Cihan Cihangir Cihanşah Cino Ciprian Cipriano Cirano Ciriaco Ciril Cirillo Cirino Ciro
Civan Claas Claes Clarence Clarenzio Clark Claud Claude Claudien Claudio Claudiu Claus Clay Clayton Cleandro Clemens Clement Clemente Cleonico Cletus
Cleve Cleveland Clifford Clifton Climaco Clinio Clint Clinton Clodomiro Clodoveo Clotaire Clovis Cloyd Clyde Cléandre Clément Cléry Coby Codin Codrin
Codruț Cody Coen Colby Cole Coleman Colin Colins Collin Colmanno Colmazio Colombano Colombo Colt Colten Colton Columbus Concetto Concordio Conner
Connor Conor Conrad Constant Constantin Constatin Cooper Corbin Corbiniano Cordell Coreno Corentin Corey Coriolano Cornel Cornelio Cornelis Corneliu
Cornelius Cornell Coronato Corrado Cortez Corto Corvin Cory Cosimo Cosma Cosmin Costache Costante Costantino Costanzo Costel Costin Coy Coşkun Coşkuner
Craig Crawford Cremenzio Crescente Crescenzio Crespignano Crin Crispino Cristaldo Cristea Cristian Cristiano Cristin Cristián Cristobal Cristofor
Cristoforo Cristopher Cristóbal Crocefisso Csaba Csanád Csongor Ctibor Ctirad Ctislav Cullen Cumhur Cuniberto Cupido Curt Curtis Cvijan Cvijetin
Cyprien Cyprián Cyrian Cyriaque Cyril Cyrille Cyrus Cyryl Cândar Cédric Célestin Célian Célien Césaire César Cézar Cîhan Côme Cübeyr Cüneyt Călin
Cătălin D'angelo Daan Dabiživ Dacian Daciano Dacin Dacio Dadap Dadi Dag Dagel Dagoberto Daiwik Dale Daley Dalibor Daliman Dalimil Dalimin Dalimír
Daliono Dallas Dallin Dalmazio Dalton Damar Damaso Dame Dameon Damian Damiano Damien Damife Damil Damilare Damilola Damin Damion Damir Damián Damjan
Damocle Damodara Damon Damu Dan Danang Dandak Dandapaani Dandre Dane Dangelo Dani Danial Daniel Daniele Daniil Danijel Danil Danilo Danio Daniswara
Daniël Danjuma Danko Danny Dante Danu Danuja Dany Danyl Daouda Darcy Darek Daren Darian Dariati Darien Darijan Darimin Darin Dario Darion Daris Darius
Dariusz Darko Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darren Darrick Darrin Darrion Darron Darryl Darshan Darsirah Dartono Daru
Daruna Darwin Daryani Daryl Dasa Dashawn Datta Dave Davey Davi David Davide Davin Davino Davion Davon Davonte Davor Davorin Davron Davud Davy Dawid
Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dayan Dayane Dayne Dayton Dağhan Dean Deangelo Deb Decebal Decimo Declan Dedric Dedrick Deen
Deenabandhu Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar Deion Dejan Dejon Dejuan Delbert Delfino
Delmer Delphin Demarco Demarcus Demario Demba Demeter Demetrio Demetrius Demetriusz Demilade Demiralp Demirhan Democrito Demond Demostene Deneval Denis
Denisz Denizalp Dennis Denny Deodato Deon Deondre Deontae Deonte Dereck Derek Derick Deron Derrick Derviş Deshaun Deshawn Desiderato Desiderio Desimir
Desmond Destin Dev Devadatt Devagya Devajyoti Devak Devante Devdan Deven Devesh Deveshwar Devin Devonte Devran Devvrat Dewayne Dewey Dewitt Dex Dexter
Dexx Dezider Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu Dhruv Dhyanesh Dhyaneshwar Diar Didier Didimo Diego Dies Dieter Dieudonné
Digambar Digambara Digdaya Dikmen Dilaver Dildâr Dillan Dillon Dilmurod Dimas Dimaz Dimitri Dimitrii Dimitrij Dimitrije Dinakar Dinesh Dinis Dinkar
Dino Dinu Dinç Dinçer Diocleziano Diodoro Diogene Diogo Diomede Dion Dione Dionigi Dionisio Dionizy Dionýz Dionýzos Dipa Dipankar Dipendra Dipesh
Diptendu Direnç Dirja Dirk Divaakar Divakar Diviš Divjot Divo Diyor Djayden Djibril Dluhoš Dmitri Dmitrii Dobromil Dobromír Dobroslav Dock Dodato Dodo
Domagoj Domen Domenic Domenick Domenico Domenik Domezio Domingo Dominic Dominick Dominik Domiziano Don Donald Donat Donatello Donato Donavon Donnell
Donnie Donny Dono Donát Dorel Dorian Doriano Dorin Dorinel Dorián Doroteo Doru Doug Douglas Douwe Dov Dovud Doyle Doğan Doğanay Doğaner Doğu Dragan
Dragiša Drago Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoslav Dragoș Dragutin Drahomil Drahomír Drahoslav Drahotín Drahoň Drahoš Drahutin Drajat
Drake Draža Dražen Dren Drew Dries Driss Dron Drona Držimir Držislav Duane Duanne Duarte Dubravko Duccio Duco Ducu Dudley Duilio Duje Dujo Dumisani
Dumitru Duncan Durante Durmuş Durodola Durward Dustin Duuk Dušan Duško Dwaipayan Dwaipayana Dwayne Dwight Dylan Dylano Dániel Dávid Dâver Désiré Dêrsim
Dîroj Dündar Dāgs Dāvids Dāvis Děpold Dětmar Dětřich Earl Earnest Easton Eberardo Ebiowei Ebuzer Ecclesio Ecehan Ecevit Ecmel Ecrin Ecvet Edd Eddi
Eddie Eddy Ede Eden Edgar Edgard Edgardo Edgars Edhem Edi Edilberto Edison Ediz Edmond Edmondo Edmund Edoardo Edouard Eduard Eduardo Eduards Edvard
Edvin Edvín Edvīns Edward Edwardo Edwin Edžus Eekalabya Eero Efim Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftimie Ega Ege Egemen Egeo Egidio
Eginardo Egisto Egmont Egon Egor Egīls Einar Eino Einārs Eirik Eižens Eja Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekdant Ekmel Eko Ekow Ekrem Ekundayo
Eladio Elbek Elbert Eldon Eldor Eldred Eldridge Eleazar Eleuterio Elgin Eliah Eliahou Elian Eliano Elias Eliasz Elie Eliel Eliezer Elifio Eligio Elija
Elijah Elio Eliodoro Elion Elior Eliot Eliott Eliseo Elita Elizej Elizeus Eliáš Elliot Elliott Ellsworth Elmar Elmer Elmo Elmore Elmurod Elmārs Elnur
Eloan Elogio Eloi Elon Elone Elouan Eloy Elpidio Elroy Elton Eluh Elvezio Elvin Elvino Elvis Elwin Elwyn Elyas Elyes Elyor Elyès Elías Elísio Eman
Emanoil Emanuel Emanuele Emanuil Emas Embuh Emced Emeka Emerich Emerson Emidio Emiel Emil Emile Emilian Emiliano Emilien Emilijan Emilio Emilián Emin
Emir Emirhan Emmanuel Emmerico Emmet Emmett Emmitt Emong Empirio Empluk Emrah Emre Emrullah Emīls Ender Enderun Endra Endrigo Enea Enecone Enes
Engelbert Engin Enguerrand Enio Enis Ennio Enno Enoch Enos Enrico Enrique Ensar Ensio Enteng Enver Enyo Enzo Ephraim Ephraïm Eraclide Eraldo Eralp
Erardo Erasmo Erast Eray Erazim Erazmus Erberk Erberto Ercan Ercolano Ercole Ercüment Erda Erdal Erdem Erdinç Erel Eremia Eren Erenia Ergin Ergün
Ergüner Erhan Erhard Eriberto Eric Erich Erick Erico Erik Erkki Erkâm Erkân Erling Erman Ermanno Ermenegildo Ermes Ermete Ermilo Erminio Ermīns Ernest
Ernesto Ernie Ernst Erol Eron Eros Ersin Ertan Ertuğrul Ervin Ervín Ervīns Erwan Erwann Erwin Erçin Erşan Esat Esaù Esben Esse Esteban Estevan Estiawan
Estiono Esuperio Esupofo Eterie Ethan Ethann Ethem Etienne Ettore Eubert Euclide Eudes Eudoxe Eufebio Eufemio Eufronio Eugen Eugene Eugenio Eugeniu
Eugeniusz Eugène Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio Eustracjusz Eusèbe Eutalio Evald Evaldo Evan Evandro Evann Evans
Evarist Evaristo Evasio Even Everardo Everett Everette Evert Evgheni Evghenii Evidio Evodio Evran Evremondo Evren Evžen Ewald Ewan Ewell Ewen Ewenn
Eyal Eymen Eytan Eythan Eyüp Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Eşref Faas Fabian Fabiano Fabien Fabijan Fabio Fabián Fabrice Fabrizio
Fabrício Fadi Fady Fadıl Fahrettin Fahri Fahriddin Faik Faiq Falba Falk Famiano Fantin Fanyana Fares Faris Farouk Farruh Faruk Farès Fasih Fatih Fatin
Faust Faustin Faustino Fausto Faustýn Favian Faysal Fayzbek Fazio Fazliddin Fazlı Fazullah Fazıl Feda Fedai Fedde Fedele Federico Fedor Fedro Fehmi
Felice Feliciano Felicien Felicián Feliks Felipe Felix Felton Fender Feodor Feramuz Feramuş Ferdi Ferdinand Ferdinando Ferenc Ferhan Ferhat Feridun
Ferit Ferman Fermiano Fermin Fermo Fernando Ferre Ferruccio Ferruh Festo Fevzi Feyyaz Feyzullah Fiacre Fidel Fidelius Fidenziano Fidenzio Fidèle Fiete
Fiifi Fikret Fikri Filemon Filibert Filiberto Filip Filipe Filipp Filippo Filomen Filomeno Filotije Finlay Finley Finn Finnley Fiodor Fionn Fiorenziano
Fiorenzo Firas Firdavs Firmin Fitrat Flaviano Flavien Flavio Flaviu Flavius Flavián Fleano Fletcher Flip Flodoard Florea Florencio Florent Florentin
Florentýn Florestan Florian Floriano Florin Floris Florián Floyd Flurin Flynn Fode Folco Folu Ford Forest Forrest Fortunato Fortunát Fortuné Fos Fosco
Foss Foster Fotih Foucauld Foulques Franc Francesco Franci Francis Francisc Francisco Francisque Franciszek Franck Franco Francois Franjo Frank Frankie
Franklin František Franz François Fred Freddie Freddy Frederic Frederick Frederico Frederik Fredrick Fredrik Fredy Freek Freeman Frenkie Frido Fridolin
Fridolín Fridrich Friedrich Fritz Frontiniano Fryderyk Fráňa Frédéric Fuat Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvio Funani Funmilade
Funmilayo Furio Furkan Furkân Furman Furseo Fuscolo Fuzuli Fynn Fábio Fâlih Félicité Félix G'affor G'afur G'iyos G'ulom Gabe Gabi Gabin Gabino Gabriel
Gabriele Gabriël Gad Gada Gadang Gading Gaduh Gael Gaetan Gaetano Gaffar Gagan Gage Gaglioffo Gaiman Gaio Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu
Galak Galang Galar Galdino Galeazzo Galfryd Galih Galileo Galiono Gallicano Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak Ganaka Ganapati
Ganda Gandewa Gandharv Gandharva Gandi Gandolfo Ganep Ganesh Gangesh Gangsa Gangsar Ganjaran Gantar Gara Garan Garang Garda Gardner Garett Garfield
Garik Garimberto Garland Garnier Garret Garrett Garrick Garrison Garry Garth Garud Garuda Gary Gaspar Gaspard Gaspare Gaston Gastone Gati Gatien Gatik
Gatot Gatra Gatsha Gaud Gaudenzio Gaudino Gauraang Gaurang Gauranga Gautam Gautama Gauthier Gautier Gautiero Gavin Gavino Gavril Gavrilo Gazanfer Gazi
Gaétan Gaël Gaëtan Gašpar Gašper Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Gedeon Gedeone Gejza Gellért Gelu Geminiano Genadij Gencer Gene General
Generoso Genesio Gennaro Gentile Genziano Geo Geoffrey Geoffroy Georg George Georgel Georges Georgian Georgije Geovanni Geovanny Geovany Gerald Gerard
Gerardo Gerasim Gerasimo Gerazim Gerazym Gerbert Geremia Gergely Gergő Gerhard Gerino Germain German Germano Germán Gerolamo Geronimo Geronzio Gerrit
Gerry Gerson Gervais Gervasio Gesualdo Gevheri Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi Gheorghe Gheorghi Gheorghii Gheorghiță
Gherardo Gherman Ghislain Ghiță Giacinto Giacobbe Giacomo Giadero Giambattista Gian Gianbattista Giancarlo Giandomenico Gianfranco Gianluca Gianluigi
Gianmarco Gianmaria Gianmario Gianni Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gicu Gică Gideon Giel Gijs Gil Gilang Gilbert Gilberto
Gildo Giles Gilles Gillo Gineto Gino Gioacchino Giobbe Gioberto Giocondo Gioele Gion Giona Gionata Giordano Giorgian Giorgio Giosuele Giosuè Giotto
Giovani Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Giri Girik Girika Girindra Giriraaj Giriraj Girish Girolamo Gislebert Giuda
Giuliano Giulio Giuseppe Giustiniano Giusto Glauco Gleb Glen Glenn Gligorije Gobinda Godfrey Goffredo Gojko Golia Golub Gomberto Gondebaud Gondulfo
Gonerio Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Gorazd Gordan Gordiano Gordon
Gosto Goswamee Goswami Gothard Gottardo Gottfried Gotum Gouranga Goutam Govinda Graciliano Gracián Gradimir Grady Graham Grant Granville Grato Grayson
Graziano Grațian Green Greg Gregg Gregoire Gregor Gregorian Gregorio Gregory Greyson Grga Grgo Grgur Griffin Grigore Grigori Grigorije Grimaldo Grover
Grzegorz Grégoire Gualberto Gualtiero Gudakesa Gudakesha Guelfo Guerrino Guglielmo Gui Guiberto Guido Guilhem Guilherme Guillaume Guillermo Guiscardo
Guiseppe Gumesindo Gunnar Gunner Gunter Gunārs Gurdev Guru Gus Gust Gustav Gustave Gustavo Gustáv Guus Guy Guyot Guérin Gvozden Gwendoline Gwido György
Gábor Gál Gédéon Gérald Gérard Géraud Géza Gökalp Gökmen Gönenç Göngör Göran Görkem Gúbio Gülhan Gültekin Gürbüz Gürdal Gürhan Gürkan Gürol Gürsel
Güvenalp Gıyas Gűnter Habbab Habib Habil Hacib Hadi Hadriel Hadrien Hafi Hafid Hafız Hagen Hairyanto Hakan Hakem Haki Hakim Hakkı Hal Haldun Halil
Halim Halit Haluk Hamdi Hamdullah Hamed Hami Hamid Hamidou Hamish Hamit Hammâd Hamza Hamzah Hanefi Hank Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf
Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Hanuš Haralamb Haralambie Harald Hardana Hardi Hardouin Hardy Hari Harimurti Harinarayan Harit Harja
Harjasa Harjaya Harjo Harmon Harold Haron Haroun Harouna Haroune Harrison Harry Harsana Harsanto Harsaya Hartaka Hartana Harto Harun Harvey Hasan
Haseki Hasibi Hasim Hasin Haskell Hassan Hassane Hasta Hatem Hatip Hattâb Hauke Havel Hawar Hayali Hayati Haydar Hayden Hazar Hazım Haïm Haşim Haşmet
Haštal Heath Heber Hector Hedi Heikki Hein Heinrich Heinz Heitor Heja Helie Helios Helmer Helmut Henderson Hendra Hendri Hendrik Hennes Henning Henri
Henrich Henrick Henrie Henrik Henrique Henry Henryk Herbert Herluin Herman Hermann Hermenegildo Herminio Hernán Hershel Heru Hervé Heryanto Heval
Heřman Hicabi Hicham Hidde Hieronim Hikmat Hikmet Hilaire Hilar Hilario Hilarion Hilarius Hilary Hilbert Hildebert Hillard Hillel Hilmi Hilton Himawan
Himmet Hincmar Hipolit Hipolito Hippolyte Hiram Hiranmay Hiranmaya Hişam Hjalmar Hobart Hojimurod Holden Homer Homero Homér Honor Honore Honorius
Honoré Horace Horacio Horacy Horațiu Horea Horia Horst Horymír Horác Hosea Hostimil Hostimír Hostislav Hostivít Houston Hovard Howard Howell Hoyt Hozan
Hrvoj Hrvoje Hubert Hud Hudson Hugh Hugo Hugues Hulki Hulusi Humberto Hunor Hunter Hurram Hurşit Husein Hussein Huub Huzeyfe Hvalimir Hvězdoslav
Hyacint Hyman Hynek Hypolit Hâdi Hâlis Hâtem Håkan Håkon Hédelin Hélie Hélier Hélio Hüccet Hüdayi Hüdâvendigâr Hüma Hümayun Hürkan Hüsameddin
Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo Iacopone Iacov Iago Ian Iancu Ianis Ianos Iaroslav Iban Ibidapo Ibodulloh Ibou Ibra Ibrahim
Ibrahima Ibrani Ibrohim Ibun Icaro Icilio Ico Idan Idir Ido Idris Idriss Idrissa Idy Ieremia Ifeanyichukwu Ige Iginio Igino Ignacio Ignacy Ignatius
Ignazio Ignjat Ignác Ignát Igor Igori Ihsan Ihtiyor Ike Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ikrom Ilai Ilan Ilarie Ilario Ilarion Ilay Ildebrando
Ildefonso Ilgmārs Ilhan Ilian Iliane Ilias Ilie Ilies Ilija Ilja Ilko Illidio Illuminato Ilmari Ilmārs Ilyan Ilyane Ilyas Ilyass Ilyes Ilyess Ilyos
Ilyès Imad Imam Immacolato Immanuel Imran Imrane Imre Imrich Imron Inder Indra Indriķis Indro Ingmārs Inioluwa Innocent Innocente Innocenty Innocenzo
Ino Inocenc Inocențiu Insa Inza Inārs Ioan Ion Ionel Ionică Ionuț Iorio Iosif Ippocrate Ippolito Irenej Ireneo Ireneus Ireneusz Ireti Irfan Irinel
Irnanto Irsad Irvin Irving Irwan Irwin Isaac Isac Isacco Isadore Isai Isaia Isaiah Isaias Isak Ischirione Iseoluwa Ishaq Ishola Isidor Isidore Isidoro
Isidro Islam Islom Ismael Ismaele Ismail Ismaël Ismaïl Ismaïla Ismoil Isom Israel Israël Issa Issac Issam Issiaka István Italo Itri Iulian Iuliu Iuri
Iurie Iurii Iustin Iustinian Ivan Ivano Ivanoe Ivar Ive Ivek Iven Ivo Ivone Ivor Iván Iwan Iyad Iyed Izaak Izaiah Izaiáš Izajasz Izidor Izmael Iztok
Izydor Izák Iľja Işıner Jaakko Jabal Jabari Jace Jacek Jacinto Jack Jackson Jaco Jacob Jacobo Jacobus Jacques Jad Jaden Jadesola Jadon Jadran Jadranko
Jadro Jaeman Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jail Jaiman Jaime Jairo Jais Jaivey Jaka Jake Jakob Jakov
Jakub Jaleel Jalen Jalil Jalol Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamie Jamil Jamir Jamiro Jamison Jamol Jamshid Jan Janek Janez
Jani Janick Janko Jannek Jannes Jannik Jannis Jano Janosch Janusz Japhet Jaquan Jared Jaren Jari Jarmil Jarne Jarno Jaro Jarod Jarolím Jaromil Jaromír
Jaron Jaroslav Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani Jason Jasoň Jasper Jassem Jassim Jasur
Jaswadi Jati Jatmiko Javas Javi Javier Javlon Javohir Javon Javonte Jawad Jawed Jax Jaxon Jaxx Jay Jayadi Jayce Jayden Jaydon Jayeng Jaylano Jaylen
Jaylon Jayson Jayvano Jean-Baptiste Jean-Claude Jean-Daniel Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre
Jeannel Jeannot Jed Jedediah Jedidiah Jef Jeff Jefferey Jeffery Jeffrey Jeffry Jefri Jefta Jelle Jelmer Jelte Jenel Jens Jeppe Jerad Jerald Jeramie
Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš Jeremy Jerguš Jermain Jermaine Jermey Jernej Jerod Jerome Jeromy Jeroným Jerrell
Jerrod Jerrold Jerry Jerzy Jerónimo Jerôme Jesper Jesse Jesus Jesús Jett Jevgeņijs Jevon Jezdimir Jibril Jidde Jiljí Jim Jimi Jimmie Jimmy Jimram
Jinawi Jindřich Jitender Jitendra Jiří Joachim Joah Joakim Joaquim Joaquin Joaquín Joas Job Joe Joel Joep Joes Joesph Joey Johan Johann Johannes
Johathan John Johnathan Johnathon Johnnie Johnny Johnpaul Johnson Joko Jon Jona Jonah Jonas Jonatan Jonathan Jonathon Jono Jonte Jonáš Joojo Joost Jop
Jordan Jordi Jordon Jordy Jorge Jorin Joris Jorn Jorrit Jort Joscha Joschua Jose Josef Josep Joseph Josh Joshua Joshuah Josiah Josip Joso Josse
Josselin Josua Josue Josué José Joud Jourdain Jovan Jovani Jovanny Jovany Jovin Jozef Jozue João Joël Joško Jošt Joža Jože Jožef Juan Juda Judah Judd
Jude Judge Judicaël Judson Jugoslav Juha Juhani Juho Jukka Julan Jules Julian Julien Julio Julius Juliusz Julián Jumadi Jumari Junayd Junior Junius Jur
Juraj Jure Juri Jurre Jurģis Juste Justen Justin Juston Justus Justyn Justýn Jusuf Juvenal Juwan Juwon Jyotis Jáchym Ján János Jérémie Jérémy Jérôme
Józef József Jörg Jörgen Jørgen Júlio Július Jürg Jānis Jāzeps Jēkabs Jūlijs Kaan Kabil Kacper Kacung Kade Kadem Kaden Kadin Kadir Kadrican Kadı Kagiso
Kai Kailash Kairav Kaj Kajen Kajetán Kala Kale Kaleb Kalender Kalervo Kalevi Kalidou Kalim Kalinik Kalistrat Kalle Kamal Kamalesh Kambali Kamber Kamel
Kameron Kamidin Kamil Kamlesh Kamol Kamoliddin Kamran Kamren Kamron Kanak Kanaka Kanda Kane Kannan Kannen Karahan Karam Karamba Karamoko Karan Kardi
Kareem Karel Karim Kariman Karja Karl Karl-Emil Karl-Johan Karlo Karma Karman Karna Karol Karsa Karsana Karta Karthik Kartik Karunanidhi Karya Kashyap
Kasim Kasiran Kasián Kasper Kassim Kastor Kasusra Kasım Kavon Kawa Kawaca Kawaya Kayaalp Kayden Kayode Kays Kayun Kazimierz Kazimír Kaïs Kağan Kašpar
Keagan Keano Keanu Keaton Keegan Keenan Keerti Kees Keith Keji Keleş Kellen Kelton Kelvin Kelyan Kemal Kemalettin Kemba Kemi Kemâl Ken Kenan Kenari
Kende Kendrick Kenes Kenji Kenneth Kennith Kenny Keno Kent Kenton Kenyon Kenzi Kenzie Kenzo Kenzy Keon Keramet Kerami Kerem Keremşah Kerim Keshaun
Keshawn Keven Kevin Kevon Keyan Keyon Keyshawn Keşşaf Kgabu Khadim Khalid Khalifa Khalil Khem Kian Kiano Kick Kiel Kieran Kilian Kilián Killian Kilyan
Kimi Kimo Kin King Kip Kiran Kirilo Kirk Kirti Kiyan Kjeld Kjell Klaas Klarencjusz Klaudius Klaudiusz Klaudián Klaus Klemen Klemens Klement Kliment
Kléber Klāvs Knut Kobe Koby Kody Koen Kofi Kojo Koko Kolawole Kolby Kole Koloman Kolombín Kolos Kolumbán Kolumbín Komil Komron Konrad Konrád Konrāds
Konstantin Konstanty Konstantyn Konstantýn Konstantīns Konštantín Koray Korbin Korbinian Korede Korey Korkut Kornel Korneli Kornelius Korneliusz Kornél
Kory Kosma Kosmas Kosta Koçer Kraig Krasomil Krasoslav Krešimir Krijn Krishna Krishnadas Krishnadasa Kristian Kristijan Kristián Kristiāns Kristjan
Kristofer Kristoffer Kristopher Kristóf Krisztián Krisztofer Krišjānis Krišs Krištof Krsto Kruno Krunoslav Krystian Kryšpín Kryštof Krzysztof Ksawery
Ksenofont Kubad Kubat Kubilay Kubra Kubura Kuddusi Kujoe Kumar Kuncara Kunthara Kurnia Kurt Kurtis Kusuma Kutbettin Kuzey Kuzman Kvido Květoslav Květoň
Květoš Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyle Kyler Kylian Kyliann Kyllian Kâmil Kâzım Kéba Kévin Köksal Kürşad
Kārlis Křesomysl Křišťan Laal Labuh Lachlan Ladarius Ladislao Ladislau Ladislav Ladji Lafayette Lai Lajos Laksana Lakshman Lakshmidhar Lakshminath Lal
Lamar Lambert Lamberto Lamih Lamine Lamont Lanang Lance Lancelot Lancilotto Landen Lander Landolfo Landry Lanfranco Langa Langgeng Lanjar Lantar Lapo
Laron Larry Lars Lascăr Lasmanto Lasmono Lassana Lasse Laswi Laszlo Latif Laurenc Laurencjusz Laurens Laurent Laurentino Laurentiu Laurenty Laurenz
Laurențiu Lauri Laurian Lauriano Laurin Lautone Lavinio Lawrence Lawson Laxman Lazar Lazare Lazaro Laziz Lazzaro Lazăr Lean Leander Leandr Leandre
Leandro Leano Leart Ledion Leendert Lega Legawa Leif Leke Leland Lembah Lemuel Len Lenn Lennard Lennart Lennert Lenni Lennie Lennon Lennox Lenny Leny
Leo Leo-Paul Leodegar Leon Leonard Leonardo Leone Leonel Leonhard Leonid Leonidas Leonio Leonis Leontin Leontýn Leonzio Leonīds Leopardo Leopold
Leopoldo Leoš Lere Leroy Lester Letterio Leu Leufroy Lev Levent Levente Levi Levin Levio Levoslav Levy Lew Lewin Lewis Lex Leyan Lešek Liam Lian Lias
Liberato Liberatore Liberio Libero Liberto Libor Liborio Liboslav Libère Lică Lidio Lieto Lieuwe Liman Limar Lincoln Lino Linus Linwood Lio Lion Lionel
Lior Liron Lirone Lisandro Livino Livio Liviu Livius Liyam Liyan Liétald Ljubiša Ljubomir Ljudevit Llewellyn Lloyd Loan Lodovico Loek Loet Logan Lohan
Lolade Lon Longin Lonnie Lonny Lonzo Loren Lorenc Loreno Lorenz Lorenzo Lorian Lorik Lorin Loris Lorrain Lotar Lothaire Lothar Lou Louan Louay Louca
Louie Louis Louka Lounis Loup Lourenço Lovro Lowell Lowie Loïc Luan Lubin Lubomír Lubor Luboslav Luboš Luc Lucas Lucca Lucențiu Lucian Luciano Lucien
Lucijan Lucio Lucious Lucius Lucián Lucjan Lucrețiu Ludano Ludivoj Ludolphe Ludomír Ludoslav Ludovic Ludovico Ludvig Ludvík Ludwig Ludwik Luděk Luhung
Lui Luigi Luis Luiz Luk Luka Lukas Luke Lukita Lukman Lukrecius Lukáš Luluh Lulut Lumír Lungelo Lungu Lurhur Lutfan Lutfi Lutfulloh Luther Luthfi
Lutibor Lutobor Lutz Luuk Luwar Luwes Lux Luís Lwandle Lyam Lyan Lyes Lyle László Léandre Léo Léon Léonard Léopold Lévi Lütfi Lütfullah Ma'mur Ma'ruf
Ma'sud Maad Maarten Maas Mabruk Mac Macaire Macario Maccabeo Mace Maceo Mack Mactar Maddox Madid Mads Mael Maes Maffeo Maggiorino Magno Magnus
Mahamadou Mahan Mahdi Mahe Mahendra Maher Mahesa Mahesh Maheswar Mahfud Mahir Mahmoud Mahmud Mahmut Mahrus Mahzan Mahzun Mahé Maik Mailo Maiorico Major
Makan Makar Makara Makary Makhtar Makinwa Maks Maksim Maksud Maksym Maksymilian Makuta Malachi Malco Malcolm Malick Malik Mališa Malo Malone Malte
Malthe Mama Mamadou Mamady Maman Mamante Mamert Mamoudou Mamour Manah Manar Manassé Mancio Mandla Manetto Manfred Manfredo Manfréd Manik Manikya Manil
Manilio Manley Manlio Manoah Manoj Manole Mansour Mansueto Mansur Mansvet Manu Manuel Manuele Maphikelela Maqsud Maras Marat Marc Marc-Antoine Marceau
Marcel Marceli Marcelin Marcelino Marcell Marcello Marcellus Marcelo Marciano Marcin Marco Marcos Marcu Marcus Mardon Marek Margana Mariadi Mariano
Marijan Marijn Marin Marinko Marino Marinus Mario Marius Marián Marjan Mark Markku Marko Markus Marley Marlo Marlon Marolo Marouane Maroš Marques
Marquis Marquise Marshall Marsito Marsudi Mart Martaka Martana Martani Marten Martial Martim Martin Martino Martti Marty Martín Marut Marvin Marwan
Marwane Marwata Marwin Maryadi Maryanto Marzio Marģers Mas Mason Massamba Massimiliano Massimo Massinissa Matan Matar Mate Matei Matej Mateo Mateus
Mateusz Matheo Matheus Mathew Mathias Mathieu Mathijs Mathis Mathurin Mathuys Mathys Mathéo Matias Matija Matis Matisse Matjaž Matko Mato Matouš
Matroniano Mats Matt Matteo Mattes Mattheo Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattis Mattéo Matys Matyáš Matz Matías Matúš
Matěj Matīss Maugis Maurice Mauricio Maurilio Maurits Maurizio Mauro Maurycy Mavdud Maverick Mavlon Max Maxence Maxens Maxim Maximilian Maximiliano
Maximilien Maximilián Maximillian Maximo Maximus Maxmilián Maxwell Mayeul Maynard Mayoor Mayson Mazbut Mazhar Mazlum Maël Mbaye Medard Medardo Medoro
Mees Meghnad Meghnath Mehdi Mehmet Meik Mekhi Melanio Melchiade Melchior Melchiorre Melezio Melichar Melih Melikşah Melle Mels Melvil Melvin Melvyn
Memduh Menahem Menardo Mence Mendel Menelao Meneo Menno Mennone Mercurio Merijn Merlin Mert Mervin Merwan Mestan Mesut Mete Metello Metin Metod Metoděj
Metrofane Mevlüt Mex Mečislav Micael Micah Micha Michael Michal Michaël Michał Micheal Michel Michelangelo Mick Mickael Mickaël Midas Miel Miguel Miha
Mihael Mihai Mihail Mihailo Mihajlo Mihnea Mihály Mijat Mik Mikael Mikail Mikaïl Mike Mikel Mikkel Mikko Miklós Mikoláš Mikołaj Mikuláš Miladin Milan
Milanko Milano Mile Miles Mileta Milford Milhan Milisav Milivoj Milić Miljan Miljenko Milo Milojica Milomir Milorad Miloslav Milouš Milovan Milovín
Miloň Miloš Milton Milutin Milutín Milán Milík Milíč Mimo Minervino Minh Mink Mio Miodrag Miomir Mir Mirac Miran Miraziz Miraç Mircea Mirco Mirek
Mirkelam Mirko Mirkó Miro Mirocleto Miromil Miron Miroslav Mirtil Mirza Mirziyo Misael Misaele Misbah Mischa Mislav Mitar Mitch Mitchel Mitchell Mithat
Mitică Mitja Mitruț Miķelis Miša Miško Mlad Mladen Mnata Mnislav Moche Moctar Modest Modesto Modibo Modou Mody Mohamad Mohamadou Mohamed Mohamed-Ali
Mohamed-Amine Mohammad Mohammed Mohan Mohinder Mohir Moises Moisés Mojmír Mojżesz Mojžíš Momir Monaldo Monitore Monte Monty Monvīds Moos Moreno Morgan
Moric Moris Moritz Morne Morris Morten Mortimer Morton Mory Mose Moses Moshe Mosè Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustafa
Moustapha Mozes Moïse Mořic Mpilo Mpumelelo Msizi Mstislav Muammer Muaviye Muaz Mufiz Mugur Mugurel Muhammad Muhammed Muharrem Muhsin Muhtar Muhterem
Muhteşem Muhtor Muhyiddin Mujur Mukadder Mukesh Muktedi Muktedir Muktefi Mukul Mulya Mulyanto Mulyono Mumpuni Muni Munif Murat Murilo Murod Murray
Mursinin Mursita Murti Musa Musawenkosi Muslih Mustafa Mustafo Mustapha Mustika Mustofa Musulmon Mutahhar Mutasım Muteber Mutemed Muttalib Muyiwa
Muzaffar Muzaffer Muziano Mylan Myles Mylo Myron Myrtil Mário Márk Márton Mátyás Máté Médoune Médéric Mérovée Móric Müfid Müjdat Mükerrem Mümtaz Münir
Müren Müzdad Müşir Mārcis Māris Mārtiņš Mădălin Nabi Nabil Nabin Naci Nadi Nadir Nae Nael Nafiz Nagabhushanam Nahel Nahid Nahil Nail Naim Najam Najib
Najmiddin Nalar Namazio Name Namık Nand Nanda Nando Naoufal Naoufel Napoleon Napoleone Naradi Narayan Narcis Narciso Narcisse Nardi Narendra Narimon
Narinder Narji Narseo Narsete Nasab Nash Nasim Nasir Nasriddin Nasrullah Nassim Nat Natale Natan Natanael Nataniel Nate Nathan Nathanael Nathanaël
Nathanial Nathaniel Nathen Natiq Naud Naudet Naval Naveen Navin Nawfel Nawroz Nayel Nazario Nazariusz Nazary Nazif Nazim Nazmi Nazrulloh Nazzareno
Nazzaro Nazım Naël Naïl Naïm Ndleleni Ne'matulloh Neal Nebojša Necat Necati Necdet Nechifor Necib Necmettin Ned Nedeljko Nedim Nedjeljko Neil Nejat
Nejc Neklan Nelio Nels Nelson Nelu Nemanja Nenad Neo Neopolo Neoterio Nepomuk Nereo Neri Nesim Nestor Nestore Neven Nevio Nevzat Newell Newton Nezamysl
Neşet Nicanor Nicarete Nicea Niceforo Niceto Nicezio Nichifor Nicholas Nicholaus Nick Nicklas Nicklaus Nickolas Niclas Nico Nicoară Nicodemo Nicodim
Nicolae Nicolai Nicolaie Nicolas Nicolás Nicolò Nicon Nicu Niculiță Nicușor Nicuță Nicéphore Niek Niels Niels-Christian Nigel Nihad Nihat Nik Nikko
Niklas Niklaus Niklāvs Niko Nikodem Nikodém Nikolai Nikolas Nikolasz Nikša Nils Nimit Nimród Niniano Nino Nio Niraj Niranjan Nirbhay Niro Nischal
Niyaga Niyazi Niyilolawa Nizamettin Nizar Nizom Nizomiddin Niştîman Nkanyezi Nkosenye Nkosinhle Nkosiyabo Nnamdi Noah Noam Noan Noar Noble Noe Noel
Noha Noham Nohan Nolan Nolann Nolen Nolhan Norbert Norberto Norman Normand Norris Norval Norwood Nosir Nosirjon Nostriano Noud Nouha Nouri Nout Novak
Novan Nox Noâm Noè Noé Noël Nrima Nugraha Numan Nuno Nunzio Nurbek Nurettin Nuri Nuriddin Nurlan Nurullah Nusrat Nusratulloh Nusret Nyana Nyoman Nándor
Nátán Néhémie Nûredîn Něhoslav Oba ObaniJesu Obid Obie Obrad Obren Octav Octave Octavian Octavio Octaviu Oddone Odell Oderico Odidone Odil Odilon Odin
Odolen Odon Odorico Oger Ognjen Ogooluwa Ojārs Okan Oke Okey Okta Oktavius Oktavián Oktay Okto Oladare Oladimeji Olaf Olaide Olakunle Olanrewaju
Olansile Olavi Olbram Oldrich Oldřich Ole Oleg Oleksandr Olen Olim Olimpian Olimpio Olimpiu Olin Olindo Oliver Olivier Oliviero Oliviu Olivér Oliwier
Olle Olof Olufunmi Olumide Olumorotimi Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi Oluwasegun Oluwole Oluwunmi Omad Oman Omar Omari
Omer Omero Omobobola Omotayo Ondrej Ondřej Onesto Onofrio Onorino Onorio Onoriode Onufry Onur Opan Opung Oqil Oral Oran Orazio Orell Oren Orenzio Orest
Oreste Orestes Orfeo Orhan Orif Orin Orio Orion Orland Orlando Orlo Oronzo Orrin Orsino Orso Ortensio Orval Orville Osbaldo Osborne Oscar Oskar Oskari
Osman Osmondo Osmund Ostoja Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otabek Otakar Otello Otha Othmane Otho Otis Otmar Oto Otokar Otomar Ottaviano
Ottavio Ottis Otto Ottone Oumar Oury Ousmane Oussama Ovidio Ovidiu Ovidius Owen Oybek Ozan Ozod Ozodbek Ozren Ozy Oğuz Oğuzhan Oļegs Oļģerts Pablo
Paciano Pacifico Paco Pacomio Pacôme Padam Paiman Paja Palatino Palladio Palmiro Palémon Pamfil Pammachio Panagachie Panait Panca Pancario Pancrazio
Pandu Panfilo Pangeran Pangestu Panji Pankracy Pankrác Pantaleo Pantaleon Pantaleone Paolo Param Paramartha Pardi Pardo Parfait Paride Parker Parman
Parmenio Parsival Pascal Paskal Pasquale Paterne Paterniano Pathé Patrice Patricio Patrick Patrik Patrizio Patroclo Patrycjusz Patrycy Patryk Paul
Paul-Antoine Paul-Arthur Paulo Pauside Pavel Pavle Pavlín Pavol Paweł Payidar Pedro Peer Pekka Peleo Pelhřim Pelle Pellegrino Pentti Pepe Pepijn Pepo
Per Pera Perceval Percival Percy Perica Pericle Perikles Perkasa Pero Perry Perseo Pertev Perver Petar Pete Peter Petko Petr Petre Petri Petrică
Petrișor Petronio Petronius Petru Petruț Petteri Peyami Pharell Phil Phila Philani Phileas Philemon Philibert Philip Philipp Philippe Phillip Philémon
Phiwokwakhe Phoenix Pie Pierangelo Pierce Piergiorgio Pierluigi Piermarco Piero Pierre Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine
Pierre-Louis Pierrick Piersilvio Piet Pieter Pietro Pim Pio Piotr Pippo Pit Pius Placido Platon Platone Platón Plinio Plutarco Pol Polidoro Polifemo
Polikarp Pollione Polykarp Pompeo Pompiliu Pomponio Pontus Ponziano Ponzio Porfirio Porfiriusz Porfiry Porter Porziano Postumio Poul Praba Prabawa
Prabin Prabowo Prabu Prakash Prakosa Pran Pranata Pranawa Pranay Prasad Prasetya Prasetyo Prashant Prassede Prathamesh Pravdan Pravdomil Pravomil
Prayag Prayitna Prayoga Prayogo Predrag Prem Preston Priamo Price Prima Primo Primož Prince Prisco Privato Procopio Prokles Prokop Prokul Promise
Prosper Prospero Protasio Proteo Prudenzio Prvoslav Publio Puneet Pupolo Purna Purushottam Purwa Purwadi Purwanto Pusicio Putu Pépin Péter Pío Pāvils
Pătru Pēteris Přemysl Přibyslav Qobil Qosim Quarto Quasimodo Qudrat Quentin Querano Quin Quincy Quinn Quinten Quintiliano Quintilio Quintino Quinton
Quinziano Quinzio Quirin Quirino Rachid Raci Radan Radegast Radek Raden Radenko Radhost Radika Radim Radimír Radion Radislav Radit Raditya Radivoj
Radivoje Radiša Radko Radmil Radmilo Rado Radolfo Radomil Radomir Radomír Radosav Radoslav Radovan Radoš Radu Radul Radvan Radúz Raf Rafael Rafaël
Rafał Rafet Raff Raffaele Rafi Rafid Rafiq Raharja Raheem Rahim Rahman Rahmat Rahsaan Rahul Raide Raif Raihan Raik Raimondo Raimund Rainald Rainaldo
Rainer Rainhard Rainold Raj Rajab Rajan Rajendra Rajiv Rajko Rajmund Rajnold Raju Rakesh Rakıp Ralf Ralph Ramazan Ramesh Rameshwar Rami Ramiro Ramiz
Ramon Ramy Ramziddin Ramón Randal Randall Randolf Randolph Randy Ranek Rangga Raniero Ranjan Ranjeet Ranjit Ranko Ranolfo Ransom Raoul Raphael Raphaël
Rareș Rashad Rashawn Rasheed Rashid Rasim Rasmus Rastislav Ratibor Ratimir Ratmír Rauf Raul Ravi Ravshan Raxmatulloh Ray Rayan Rayane Rayen Raymond
Raymundo Rayyan Raúl Raşit Raško Recai Recep Reda Redmond Reece Reed Refah Refet Refik Reggie Reginald Reginaldo Regnārs Regolo Reha Reid Rein Reinhard
Reinhold Reis Rejan Reksa Relja Relu Remi Remig Remigio Remilekun Remington Remo Remondo Remus Remy Remzi Renat Renato Renaud Rendy Rene Rens Renzo
Renát René Renārs Respati Respicio Resûl Resül Reto Reuben Revi Rex Rey Reybaud Reyes Reymundo Reynold Reza Reşat Reşîd Rhett Riaan Riad Rian Ricardo
Ricario Riccardo Richard Richelmo Richie Richmond Richárd Rick Rickard Rickey Ricky Rico Ridwan Rifat Riff Rigard Rigoberto Riley Rinaldo Rino Rio
Ritesh Riv Riyad Rizki Rizvon Ričards Roan Robaldo Robb Robbe Robert Roberto Robi Robinson Rocco Roch Rocky Rod Rodan Roderick Roderik Roderyk Rodger
Rodiano Rodion Rodney Rodolfo Rodoljub Rodolphe Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers Rohan Rohit Roj Rok Roko Roland Rolando Rolf Rolfo
Rollin Romain Roman Romano Romeo Romero Romeu Romoaldo Romolo Romuald Romualdo Romul Romulus Roméo Romāns Ron Ronald Ronaldo Ronan Ronnie Ronny
Roosevelt Rory Roscoe Roselin Rosendo Rosman Ross Rostislav Rotimi Rover Rowan Rowland Roy Royce Ruben Rubiano Rubén Rudi Rudolf Rudolph Rudra Rudy
Ruedi Rufino Rufo Rufus Ruggero Rui Rune Rupert Ruperto Ruprecht Ruslan Rusman Russ Russel Russell Rustam Rusty Rutilo Ryad Ryan Ryder Rylan Ryszard
Régis Réjean Rémi Róbert Rúben Rükneddin Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı Rıza Rūdis Rūdolfs Rūsiņš Rəşad Rəşid Sa'dulloh Saad Saadat
Saadi Sabar Sabato Sabazio Sabele Sabin Sabino Sabir Sabri Sachin Sacid Sada Sadar Sadberk Sadettin Sadi Sadri Sadriddin Sadullah Sadık Saffet Saffiro
Saffo Safir Safo Safouan Safouane Sagar Said Saiful Saim Saka Sakari Sakti Saladino Salif Salih Salim Saliou Salman Saloh Salomon Salomone Salomè
Salustio Salvador Salvatore Salvo Salwator Sam Samandar Samba Samed Sameer Sami Samih Samim Samir Sammy Samson Samsul Samu Samuel Samuele Samuël Samy
Sancho Sandeep Sander Sandro Sandu Sanele Sanford Sanjay Sanjin Sanka Sansone Sante Santiago Santino Santo Santos Santosh Sapiente Sarbello Sardor
Sarvar Sarvin Sascha Satish Saturniano Saturnin Saturnino Satya Satyen Saul Sauveur Sava Savaş Saverio Savi Savin Savinien Savino Savion Savva Saèr
Saïd Saúl Sašo Scot Scott Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian Sebastiano Sebastien Sebastián Sebastião Sebastjan Sebestian Seckou
Secondiano Secondo Sedat Sedrick Sedrik Sef Sefer Seff Seghei Sekou Selahattin Selami Selim Selmer Selyan Selçuk Sem Semih Semion Semplicio Sempronio
Senesio Senn Senne Senofonte Sep Sepp Seppe Seppo Serafim Serafin Serafino Serafín Serapione Serbülent Serdar Serenus Serge Sergei Sergej Sergen Sergey
Serghei Sergi Sergio Sergiu Sergiusz Serhad Serhat Sermet Sertaç Server Servidio Serviliano Servác Sesto Seth Settar Settimio Settimo Setya Sev Sever
Severiano Severin Severino Severo Severín Seweryn Seydou Seye Seyfettin Seyfi Seyfullah Seyyit Seçkin Sfiso Shad Shade Shahboz Shahobiddin Shahriyor
Shahzod Shaka Shalewa Shamsiddin Shane Shankar Shantanu Shaun Shawn Shay Shayan Shaï Shekoni Sheldon Shemar Sher Sherman Sherwood Sherzod Shiv Shodiyor
Shukrulloh Sibusiso Sico Sicuro Sid Siddarth Siddhartha Siddhran Sidiq Sidoine Sidon Sidonio Sidy Siebe Siem Siep Sifiso Sigebert Sigfrido Sigfríd
Sigismond Sigismondo Sigmund Sigurd Sijuade Sil Silas Silvan Silvano Silverio Silvester Silvestr Silvestro Silvian Silvio Silviu Silvius Silván Silvère
Sim Simen Simeon Simeone Simi Simion Simo Simon Simão Siméon Sinan Sindre Sinesio Sinfronio Sinică Siniša Sinkler Siphiwe Sipho Sireno Siriano Siricio
Sirineu Sirio Siro Sirojiddin Siré Sisto Sithembiso Sixt Sixte Sixtus Siyanda Sjoerd Sjors Skander Sky Slamet Slavek Slaven Slaviboj Slavibor Slavko
Slavoboj Slavoj Slavoljub Slavomil Slavomír Slobodan Slávek Smil Sname Soan Sobit Soběslav Soccorso Socrate Sodiq Sofiane Sohan Sohib Sokrat Solal
Soleh Solocone Solomon Solon Som Somnath Somu Sondre Sonny Soren Sorin Sostene Sosteneo Sostrato Soter Souleyman Souleymane Spano Spartaco Spencer
Speranzio Spiridon Spirydion Spytihněv Srboljub Sredoje Srećko Srečko Stan Stancu Stanford Stanimír Stanislao Stanislas Stanislav Stanisław Stanko
Stanley Stanton Steen Steeve Stef Stefan Stefano Steffen Stelian Sten Stepan Stephaans Stephan Stephane Stephen Stephon Sterling Stevan Steve Steven
Stewart Stig Stijn Stiliano Stipan Stipe Stiriaco Stjepan Stojan Stojmír Stone Storm Strahinja Stribor Stuart Stéphane Suat Subash Subhash Subhi Subodh
Sudi Suhrob Sulaymon Sulton Suman Sumeet Sune Suraj Surano Suresh Sururi Surya Suryakant Suryakanta Sushant Susheel Sushil Svatoboj Svatobor Svatomír
Svatopluk Svatoslav Sveatoslav Svebor Sven Svend Sverre Svetislav Svetolik Svetomir Svetoslav Svetozar Svetozár Sviturno Svätopluk Swami Swan Swapnil
Sylvain Sylvan Sylvester Sylvestre Sylwester Szabolcs Szczepan Szymon Sába Sámo Sámuel Sándor Sáva Sâkıp Sébastien Sékou Séraphin Sérgio Séverin Sönke
Sören Søren Süheyl Süleyman Sıdkı Sırrı Tabris Taceddin Tad Taddeo Tade Tadej Tadeo Tadeáš Tadija Taha Tahir Tahsin Taib Taide Talat Talay Talha Talip
Talon Tamer Tamino Tammaro Tammo Tamás Tancredi Tancrède Taner Tanguy Tanju Tankred Tanner Tao Tapan Tapani Tapio Taras Tarcisio Tarik Tarkan Tarso
Tarun Tarık Tasdik Taswir Tate Taufan Taufik Taurean Taurin Tavares Tayfun Tayler Tayyar Taziano Tazio Taşkın Ted Tedi Teguh Teije Tej Tejas Tekin
Tekinalp Telchide Telemaco Temel Temidayo Temistocle Temitope Teo Teobald Teobaldo Teodor Teodorik Teodoro Teodosio Teodoto Teodoz Teofan Teofil
Teogene Teohari Teoman Terenc Terence Terencius Terencjusz Terenzio Terrance Terrell Terrence Terrill Terry Tertuliano Terzo Tesauro Tesifonte Teun
Teunis Tevfik Tevhid Tevin Tezcan Tezel Thad Thaddeus Thamsanqa Thando Themba Theo Theobald Theodor Theodore Theodorik Theofan Theofil Theophane
Theophile Theotime Theron Theunis Theuns Thiago Thibaud Thibault Thibaut Thibert Thibo Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo Thom
Thomas Thorben Thore Thorge Thulani Thurman Théo Théodore Théodose Théophane Théophile Théophraste Tiago Tian Tibaldo Tibbe Tiber Tiberio Tiberiu
Tiberius Tibo Tibor Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone Tidiane Tieme Ties Tihomir Tijmen Tijn Tijs Til Tilen Tilio Till Tillman
Tillmann Tim Timbul Timeo Timm Timmothy Timmy Timo Timofei Timoléon Timon Timotei Timotej Timoteo Timoteus Timothe Timothee Timothy Timothée Timur
Timéo Tino Tirone Tirta Tirtayasa Titien Titilope Tito Titouan Titus Tizian Tiziano Tizio Tjark Tobia Tobias Tobiasz Tobiloba Tobin Tobiáš Toby Tod
Todd Todor Tohir Toke Toki Tokunbo Tolga Tolomeo Tolunay Tom Toma Tomas Tomasz Tomaž Tome Tomi Tomiloba Tomislav Tommaso Tommie Tommy Tomo Tomori Tomás
Tomáš Tomé Tone Toney Tonko Tonnin Tony Tonči Toon Tope Tor Torben Torbjörn Tore Torkvát Torquato Torrance Torrey Torsten Tosco Toussaint Toyip Trace
Traian Trajan Tranquillo Travis Travon Tre Tremaine Tremayne Trent Trenton Trever Trevion Trevor Trey Trilochan Trilochana Trilok Trilokanath Trilokesh
Triloki Tristan Tristano Tristian Triston Troels Trofim Troy Trpimir Trpko Trystan Tudor Tufan Tugay Tugiman Tuhfe Tulliano Tullio Tunahan Tunar Tunç
Tunçer Tuomas Turan Turgay Turgut Turi Turibio Turner Turold Tushar Tussio Tuur Tuğrul Tuğtekin Tvrtko Twan Tybalt Tycho Tygo Tyler Tymeo Tymon
Tymoteusz Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Tümer Türkay Türker Türkeş Tālis Tālivaldis Tālrīts Tınas Tərlan Ubaldo
Ubaydulloh Ubertino Uberto Uchqun Uda Udai Udit Udo Ueli Uffe Ufuk Ugo Ugolino Uguccione Ujjawal Ujjwal Ukbe Ulberto Ulderico Ulf Ulfo Ulices Ulises
Ulisse Ulpiano Ulrich Ulrico Ulrik Ulstano Ultimo Ulvi Ulysse Umang Umar Umay Umaya Umberto Umid Umidulloh Umile Umur Umuralp Umut Unggul Upendra Upik
Upton Uranio Urbain Urban Urbano Urdino Urfon Uriah Uriel Uriele Uroš Urs Ursicio Ursino Ursmaro Usame Usman Usmon Utama Uttam Uve Uzayr Uzodimma Uğur
Uģis Vadim Vafo Vagn Vahdet Vahid Vahâ Valdemar Valdemārs Valente Valentijn Valentim Valentin Valentino Valentín Valentýn Valentīns Valeri Valeriano
Valerico Valerii Valerio Valeriu Valerián Valfredo Valfrido Valid Valtena Valter Valtr Valtteri Valère Valér Valéry Valērijs Vance Vanja Varo Vasco
Vasil Vasile Vasili Vasilică Vasilie Vasja Vasko Vasudev Vasudeva Vatroslav Vaughn Vavrinec Vavřinec Vecdi Veceaslav Veceslav Vedang Vedanga Vedasto
Vedat Vedran Vefa Vefik Vega Vehbi Veikko Veit Velaphi Veleslav Veli Velibor Velimir Velimír Velio Velislav Venance Venanzio Vencel Venceslao Venceslas
Vendel Vendelín Venerando Venerio Veniamin Ventura Venustiano Venusto Verano Verecondo Verenzio Vergiliu Vern Verner Vernon Vero Verulo Vespasiano
Veysel Veysi Vezio Vianney Vic Vicente Vicențiu Victor Victorien Victorin Vid Vidak Vidal Vidhur Vidhya Vidiano Vidone Vidor Vidur Viggo Vigile Vigo
Vijay Vijeko Vik Viktor Viktorin Viktorín Vilfredo Vilhelm Viliam Vilibald Viliberto Viljem Ville Villy Vilmar Vilmos Vilmārs Vilém Vimal Viman Vin
Vinay Vince Vincenc Vincent Vincenzo Vincențiu Vindonio Vinebaldo Vinfrido Vinicio Vinnie Vino Vinsen Vinz Viorel Virgil Virgile Virgilio Virgiliu
Virgin Virginio Virman Virone Visarion Viscardo Vishnu Vishwamitra Vital Vitale Vitali Vitalico Vitalie Vitalii Vito Vitold Vitor Vittore Vittoriano
Vittorio Vitus Vitālijs Vivaldo Viviano Vjekoslav Vjenceslav Vlad Vladan Vladek Vladimer Vladimir Vladimiro Vladimír Vladislav Vladivoj Vladlen Vlado
Vlaicu Vlastimil Vlastimir Vlastimír Vlastislav Vlatko Vlk Vodingo Voicu Vojen Vojin Vojmil Vojmír Vojslav Vojtech Vojtěch Vok Voldemārs Volfango
Volfgang Volkan Vosil Vratislav Vratko Vsevolod Vujadin Vuk Vukan Vukašin Vukota Vulmaro Vulpiano Vusumuzi Vyas Václav Víctor Vít Vítor Vítoslav
Vítězslav Víťazoslav Věnceslav Věnek Věroslav Všeboj Všebor Všerad Všeslav Wacław Wade Wadi Wael Wage Wahyu Waino Wakiman Waldo Wale Walenty Walentyn
Waleran Walerian Walery Walgierz Walid Walker Wallace Walter Walton Waluyo Waly Wandrille Wannes Ward Wardaya Wardi Warji Warley Warre Warren Warsa
Warsita Warta Washington Wasis Wassim Watson Wawan Wawrzyniec Waylon Wayne Waël Webster Weldon Wellington Wendell Werner Wes Wesley Wessel Westley
Weston Wiktor Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid Wilfried Wilfryd Wilhelm Will Willard Willem Willi William Willie
Willis Willy Wilmer Wilson Wilton Wincenty Winfield Winston Wira Wisnu Wissem Witalis Wolf Wolfgang Woodrow Wout Wouter Wyatt Wyman Władysław
Włodzimierz Xanana Xander Xaver Xaverius Xavi Xavier Xebat Xem Xzavier Xénophon Yacouba Yago Yahya Yahyo Yakubu Yalgın Yalçın Yaman Yango Yanis Yann
Yanni Yannic Yannick Yannik Yannis Yaro Yaron Yasin Yasser Yassin Yassine Yassir Yavuz Yaw Yazid Yağız Yaşar Yekta Yener Yetkin Yiğit Ylan Yoan Yoann
Yoav Yoel Yoga Yogendra Yogesh Yoginder Yohan Yohann Yoni Yono Yoqub Yorbek Yoro Yorqin Yosef Yossef Youcef Younes Youness Younès Youp Youri Yousef
Youssef Youssou Youssouf Youssouph Youssoupha Yoznur Yoël Yunus Yuri Yusuf Yvan Yven Yves Yûsiv Yüce Yücel Yüksel Yümni Yıldırım Yılmaz Zabedeo Zabir
Zac Zaccaria Zaccheo Zachar Zacharia Zachariah Zachariasz Zacharie Zachariáš Zachary Zachery Zaché Zack Zackary Zackery Zadig Zafar Zafer Zafir Zahar
Zahir Zain Zakaria Zakariya Zakary Zakarya Zaki Zakir Zalán Zamfir Zamir Zander Zane Zanobi Zarije Zaur Zayd Zayn Zayniddin Zbislav Zbyhněv Zbyněk
Zbyslav Zbyšek Zdenko Zdeněk Zderad Zdeslav Zdirad Zdislav Zdravko Zdík Zechariah Zef Zefiro Zekai Zekeriyyâ Zenaide Zenebio Zeno Zenobio Zenon Zenone
Zente Zenzele Zephyr Zerdeşt Zetico Zev Zeyd Zeynel Ziad Zigfrīds Zigmārs Zihnî Zikmund Zilan Zinedine Zion Zithulele Ziver Ziya Ziyad Ziyo Ziyâd
Zlatan Zlatko Zlatomír Zohid Zohir Zoilo Zokir Zoltan Zoltán Zoran Zoroslav Zosim Zosimo Zoyir Zrinislav Zrinko Zsolt Zsombor Zubayr Zulfikar Zvonimir
Zvonimír Zvonko Zyad Zygmunt Záboj Záviš Zâfir Zâhit Zénó Zéphirin Zétény Zübeyr Zülfikâr Ábel Ádám Ákos Ámos Ángel Ármin Áron Árón Âmir Ângelo Åke
Çağan Çağatay Çağdaş Çağlar Çağrı Çağrıhan Çelen Çelik Çetin Çetinel Çetiner Édouard Éleuthère Élias Élie Élisée Élzéar Émeric Émile Épiphane Éric
Étienne Évariste Évrard Ígor Óscar Ömer Önder Özcan Özer Özgür Özhan Özkan Ülgen Ümit Ünal Üzeyir Ādams Ādolfs Ārijs Āris Časlav Čedomir Čeněk Čestmír
Čistoslav Đorđe Đura Đurađ Ēriks Ēvalds Ģederts Ģirts İbrahim İdris İhsan İhvan İkrime İlbey İlham İlhami İlhan İlkay İlker İlqar İlyas İrfan İsmail
İsmet İxtiyar İzzet İzzettin Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łazarz Łukasz Řehoř Şaban Şadan Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şaiq
Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şemsi Şener Şenol Şerafettin Şeref Şerif Şervan Şevket Şevki Şeyban Şihab Şihabeddin Şinasi Şir Şâfi
Şêxmus Şükrü Şəhriyar Šalamoun Šalomoun Šavel Šebastián Šimon Štef Štefan Štěpán Šťasta Žan Žanis Žarko Ždan Želibor Želimír Želislav Željko Želmír
Žiga Žigmund Žitomír Žitoslav Živan Əhməd Șerban Ștefan`);

const female = wordSet(`
Aadrika Aaliyah Aaltje Aanandinii Aanuoluwapo Aaratrika Aarya Aasa Aasha Aashritha Aatmaja Aba Abagail Abani Abbey Abbie Abbigail Abbondanza Abby
Abdonie Abebi Abeline Abena Abendam Abeni Abhaya Abibatou Abigaelle Abigail Abigale Abigayle Abigaël Abigaëlle Abigaïl Abigél Abosede Abril Aby Acacie
Acanthe Acilia Aculina Ada Adah Adalbaude Adalberta Adalgisa Adaline Adalsinde Adaugo Addie Addison Addolorata Adea Adebukola Adegrine Adela Adelaida
Adelaide Adelajda Adelasia Adelaïde Adele Adelia Adelie Adelina Adeline Adeliya Adella Adelle Adeltrude Adelya Adenike Adepeju Adesewa Adesua Adetoke
Adetoun Adiba Adile Adina Adja Adolfa Adolfína Adolphie Adonise Adrastée Adrehilde Adria Adriana Adrianna Adriena Adrienne Adrijana Adriána Adunni
Adwitiya Adwoa Adèle Adél Adéla Adélaïde Adélie Afaq Afia Afitap Afra Afruza Afton Afua Afzuna Afərim Afət Agafia Agape Agata Agatha Agathe Agilberte
Aglae Aglaia Aglaja Aglaé Agnane Agneflète Agnes Agnesa Agnese Agneta Agnieszka Agnès Agostina Agrata Agripina Agrippine Agrypina Agustina Agáta Ahalya
Ahenk Ahilya Ahlem Aicha Aida Aidə Aileen Aimee Aimée Aina Aino Aisha Aishani Aissatou Aisyah Aiyana Ajana Ajda Ajeng Ajita Ajla Ajlin Ajna Ajoke Akifa
Akofa Akorfa Akos Akosua Akshainie Akshata Akshita Akua Akula Akumaa Akunna Akvelīna Ala Alaina Alaine Alana Alanis Alanna Alara Alayna Alaïs Alba
Albane Albena Alberta Alberte Albertha Albertina Albertine Albertýna Albertīne Albina Albérade Albína Alcidie Alcina Alcine Alcyone Alda Aldegonde Alea
Aleen Alejandra Aleksandra Alemka Alena Alene Alenia Alenka Alesea Alessa Alessandra Alessia Aleth Aletha Alevtina Alexa Alexandra Alexandrea
Alexandria Alexandrina Alexandrine Alexane Alexanne Alexia Alexine Aleya Aleyna Aleška Alfonsa Alfreda Alfréda Alia Alica Alice Alicia Alicja Alida
Alienor Aliette Alika Alima Alina Aline Aliona Alis Alisa Alisha Alison Alissa Alissia Alivia Alix Alixe Aliya Aliyah Aliza Alize Alizee Alizé Aliénor
Alka Alla Allegra Allene Allie Allison Ally Alma Almila Almira Aloisie Alojza Alojzije Aloyse Aloïse Alphonsine Alpike Alsu Alta Altea Althea Althée
Altın Alvena Alvera Alverta Alvina Alvīne Alya Alyah Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alícia Alíz Alžbeta Alžběta Ama Amabela
Amadea Amahle Amalia Amaliane Amalie Amalija Amalthée Amanda Amande Amandine Amante Amarande Amaranthe Amaryllis Amata Amaya Ambar Amber Ambra Ambre
Ambrine Ambroisie Amea Amel Amelia Amelie Ameline Amely Amelya Amen America Ami Amicie Amie Amina Aminat Aminata Aminte Aminu Amira Amita Amiya Amodini
Amoke Amope Amparo Amra Amrita Amritambu Amy Amya Amália Amálie Amáta Amélia Améliane Amélie Améthyste Amālija Ana Ana-Maria Anabel Anabela Anabelle
Anae Anael Anaelle Anahi Anahita Anaida Anais Anala Anamaria Anamarija Anamika Ananda Anandamayi Ananta Anasooya Anastasia Anastasie Anastasija
Anastazija Anastazja Anastázia Anastázie Anasuya Anatolia Anatázie Anatólie Anaëlle Anaïs Anca Anceline Anci Ancica Ancilla Ancuța Anda Andaç Andjelina
Andra Andrada Andreane Andreanne Andreea Andreja Andriana Andrijana Andrina Andromeda Andrée Anděla Andělína Andżelika Anemona Anesa Aneta Anette
Anežka Angadrême Angela Angelica Angelika Angelina Angeline Angelique Angelita Anggun Anghelina Angie Angilberte Angèle Angélina Angélique Ani Ania
Anica Anicette Anicée Anika Anila Anina Anise Anissa Anita Aniya Aniyah Anișoara Anja Anjali Anjelica Anjushree Anjushri Anka Ann Ann-Christin
Ann-Marie Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalise Annamae Annamaria Annamarie Annapurna Annaëlle Anne Anne-Laure
Anne-Marie Anne-Sophie Anneke Anneli Annelie Annemarie Annemijn Annetta Annette Anni Annie Annika Annikki Annonciade Annunziata Anny Anora Anouck Anouk
Ansberte Anselma Anshula Ansley Anstrudie Antea Anthelmette Antigone Antoaneta Antoinette Antonela Antonella Antonetta Antonette Antonia Antonietta
Antonija Antonina Antonine Antónia Anuja Anusuya Anuška Anuța Anwesha Anya Anémone Anči Ančica Anđela Anđelika Anđelina Aphélie Apolena Apollina
Apolline Apollonia Appia Appoline April Apsara Aquiline Arabela Arabella Arabelle Araceli Aracely Arame Aranka Ardella Ardith Arely Areta Argelia
Argentina Argine Aria Ariadna Ariana Ariane Arianna Aricie Ariela Arielle Arij Arike Arina Arinola Arisa Aristița Arlene Arleta Arlette Armance Armande
Armandine Armeline Armelle Armida Armide Armine Arna Arnaude Arnolda Arnoštka Arsènie Artemis Artemisa Arthurine Artémis Aruna Arvilla Arwa Arwen Arya
Aryanna Arın Asake Asal Asceline Ascension Asel Asella Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashmi Ashtyn Asia Asija Asila Asiya Asja Aslesha
Asliya Aslım Asma Asmaa Asmita Asolat Assa Assetou Assia Assil Assomption Assunta Assya Asta Astarté Astou Astrid Astrida Astride Astrée Astrīda
Astérie Asuela Asya Atanasia Atanázie Atena Athalie Athanasie Athena Athenaïs Athina Athéna Athénaïs Atinuke Atreyee Atreyi Atta Aube Aubertine Aubree
Aude Audeline Audra Audreanne Audrey Augusta Augustina Augustýna Aulia Aura Aure Aurelia Aureliana Aurelie Aurelle Auriane Aurica Aurora Aurore Aurélia
Aurélie Aurélienne Aurēlija Ausilia Ausiliatrice Autumn Auxane Ava Avan Avani Avantika Ave Aveline Avigaëlle Avis Avital Avoye Avril Awa Awaz Awero
Awesi Axeline Axelle Axenia Aya Ayah Ayana Ayanda Ayebatari Ayem Aygül Aygün Ayinke Ayize Aykal Ayla Ayleen Aylin Ayline Aymardine Aymonde Aynur Ayoka
Ayren Aysar Ayse Aytən Ayu Ayushmati Ayşıl Aza Azalea Azalée Azelia Azeline Aziza Azra Azzurra Azélie Azîme Açela Açelya Açılay Aïcha Aïda Aïna Aïsha
Aïssa Aïssata Aïssatou Ağça Aīda Baaba Baala Babeta Babette Babila Bade Bahar Bahia Baidehi Baijayanti Bailee Balamani Balın Bambina Banna Banu Bara
Barbara Barbe Barbora Barbro Barchinoy Barica Barno Bartolomea Basanti Basilia Basilisse Basma Bassilla Bathilde Batilda Baya Baylee Bağdagül Baņuta
Beata Beatrice Beatrix Beatriz Beatrycze Beaulah Becky Bediz Bedran Bedřiška Begoyim Behrem Belemir Belina Belinda Bella Belle Belma Beltun Belçim
Benedetta Benedicte Benedikta Benedita Beniamina Benice Benigna Benli Bente Benthe Benvenuta Berceste Berenice Berenika Berinay Berit Bernadetta
Bernadette Bernadine Bernarda Berneice Bernice Berniece Bernita Berran Berre Berta Bertha Berthe Bertille Bertolda Berva Beryl Berçem Berçin Berîtan
Berîvan Besra Bessie Betania Beth Bethany Betina Betsy Betta Bette Bettie Bettina Betty Bettye Beulah Beuve Beverly Beya Beáta Beāte Bhaanumati Bhadra
Bhagirathi Bhagwanti Bhagwati Bhamini Bhanumati Bhargavi Bhavani Bhilangana Bianca Bianka Bibi Bibiana Bibianna Bibiána Bice Bigna Biljana Billie
Billurə Bilva Bilwa Bina Binafsha Bineta Binta Bintou Birdie Birgit Birgita Birgitta Birgitte Bisenija Biserka Blagica Blahomila Blahomíra Blahoslava
Blanca Blanche Blandine Blanduzia Blanka Blažena Bobana Bobbi Bogdana Boglárka Bohdana Bohumila Bohumíra Bohuna Bohuslava Bohuše Bojana Bojislava
Bolatito Boleslava Boluwatife Bonita Bonnie Borbála Borislava Borka Boróka Bosiljka Bouchra Bořislava Božena Božetěcha Božica Božidara Brandi Brandy
Branimira Branimíra Branislava Branka Brankica Bratislava Breana Breanna Breanne Brenda Brenna Bria Briana Brianne Bridget Bridgette Bridie Brielle
Brigida Brigita Brigitta Brigitte Brionna Brisa Brita Britney Britt Britt-Marie Brittany Bronislava Brooke Brooklyn Bruna Brune Brunehaut Brunehilde
Brunhilda Brunilde Bryana Brygida Brândușa Buddhana Buhle Bulah Bunmi Busisiwe Bárbara Béatrice Bénédicte Bérangère Béryl Bérénice Bêrîtan Bíborka
Bārbala Běla Břetislava Bəyaz COmfort Caetana Caitlin Caitlyn Caleigh Calina Calista Callie Calogera Calpurnia Camelia Camila Camilia Camilla Camille
Camryn Camylle Camélia Cana Candace Candice Candida Canel Cangül Cannur Cansel Cansu Cansın Capitolina Capucine Cara Caridad Carina Carine Carissa
Carla Carlee Carley Carli Carlie Carlijn Carlota Carlotta Carmel Carmela Carmella Carmen Carmina Carminho Carmo Carola Carolanne Carole Carolin
Carolina Caroline Carolyn Carolyne Carrie Casandra Casiana Casilda Casimira Cassandra Cassandre Cassidy Cassie Cassiopea Cassiopee Castille Cataleya
Catalina Catarina Catena Caterina Catharina Catharine Catherine Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel Cayla Ceca Cecelia Cecile
Cecilia Cecilie Cecylia Cecília Cecílie Celeste Celestina Celestine Celestýna Celia Celie Celina Celine Celinia Cerasela Ceren Cerise Ceyda Ceyla
Ceylan Ceylin Ceylinaz Cezara Chahinez Chakrika Chanda Chandani Chandi Chandini Chandira Chandni Chandrabhaga Chandrakala Chandrakin Chandramani
Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chantal Chapala Charity Charlaine Charleen Charlene Charli Charline Charlize
Charlotta Charlotte Charlène Charumati Charvi Chasity Chatura Chaya Chayenne Chayma Chaïma Chelsea Chelsey Chelsie Cherechi Cheryl Cheyanne Cheyenne
Chiamaka Chiara Chimamanda Chinyere Chira Chirine Chitrali Chitramala Chitrangada Chizoba Chloe Chloé Chranislava Christa Christelle Christiana
Christiane Christie Christin Christina Christine Christy Chyna Ciaobella Ciara Cici Cielo Cierra Cilvenaz Cindy Cinta Cinthia Cinzia Cipriana Cirilla
Citlalli Citra Claire Clara Clarabelle Clare Clarisa Clarissa Clarisse Claudia Claudine Clavdia Clea Clelia Clelie Clemence Clementina Clementine
Clemenzia Cleo Cleofe Cleopatra Cleophee Cleora Cleta Clio Cloe Clorinda Clothilde Clotilde Cloé Cléa Clélie Clémence Clémentine Cléo Cléophée Coco
Codrina Codruța Cointa Colette Coline Colleen Collien Colomba Colombe Comfort Concepcion Concepción Conception Concetta Conchita Connie Consolata
Constance Constanta Constantia Constantina Constança Constanța Consuela Consuelo Cora Coralia Coralie Coraline Cordelia Cordia Corene Corentine Corina
Corine Corinna Corinne Cornelia Corrine Cortney Cosima Cosmina Costanza Coumba Courtney Crenguța Creola Crescenzia Crina Cristal Cristiana Cristina
Crocefissa Cronida Crystal Crystel Csenge Ctibora Ctirada Ctislava Cunegonda Cuzia Cvetka Cydney Cynthia Cyntie Cyra Cyrielle Cyrila Cyrine Cécile
Céleste Célestine Célia Céline Cătălina Daantje Daciana Dada Daevi Daevika Dafina Dafne Dagmar Dagmara Dagmāra Dahlia Daiana Daija Dainuvīte Daisha
Daisy Dajana Daksha Dakshayani Dalia Dalibora Daliborka Dalida Dalie Dalila Dalima Dalimila Dalimíra Dalla Damaris Damayanti Damiana Damiána Damjanka
Damla Dana Danae Dania Danica Daniela Daniella Danielle Danijela Danika Danila Danique Danka Danuta Danuše Danyka Daphne Daphnee Daphney Daphné Dara
Daria Dariana Darie Darija Darina Darine Darinka Darja Darla Darleen Darlene Darshwana Dasia Davida Davina Davriya Dawn Dayana Dayna Dea Deanna Debbie
Debora Deborah Debra Deeksha Deepali Deepika Deeptimayee Deeptimoyee Defne Degna Deja Dejah Dejana Delal Delaney Delfina Delia Delie Delilah Delinda
Delizia Della Delores Delpha Delphia Delphine Demet Demetra Demetria Demi Dena Denisa Denise Deodata Derin Derya Desanka Desdemona Desiderata Desiree
Despina Dessie Destan Destany Deste Destinee Destiney Destini Destiny Devangana Devani Devasree Devi Devika Devota Dewi Dhaanyalakshmi Dhana Dhanadeepa
Dhanalakshmi Dhara Dharani Dharitri Dhatri Diah Diamante Diamond Dian Diana Diane Dianna Dianne Dianora Diara Diarra Dicle Diclehan Dida Didem Didina
Diede Dieke Dieudonnée Dieynaba Dijana Diksha Dilafruz Dilara Dilarə Dilay Dilbar Dilber Dilberay Dildar Dildora Dilek Diler Diletta Dilfuza Dilnoza
Dilorom Dilovan Dilrabo Dilruba Dimitrina Dina Dinda Diodata Dionisia Dior Dipali Dita Ditte-Marie Ditya Divine Diviška Divna Divya Dixie Diyora Diána
Diāna Djeneba Djenna Dobrava Dobrila Dobromila Dobromíra Dobroslava Dochia Doda Doina Doinita Dolly Dolores Dolunay Domenica Dominika Dominique
Domitille Domnica Dona Donalda Donata Donatella Donka Donna Donáta Dorana Dorcas Doreen Doriana Doriane Dorica Dorina Dorine Doris Dorit Dorka Dorli
Dorota Dorotea Doroteja Dorothea Dorothy Dorothée Dorottya Dorris Dortha Dorthe Dorthy Doubrava Doubravka Douce Dounia Dovie Doyinsola Draga Dragana
Dragica Draginja Drahomila Drahomíra Drahoslava Drahotína Drahuše Draupadi Drina Druina Dua Dubravka Duduzile Dulari Dulce Dulcinea Dulina Dumitra
Dumitrana Dumitrita Dune Dunja Durdona Durga Durgeshwari Duygu Dušana Dušanka Dušica Duška Dyah Dyna Dzirkstīte Dzīle Dáša Débora Dîcle Dîrok Dóra
Döndü Dünya Dürdane Dürriye Dārta Dəniz E'zoza Earlene Earline Earnestine Easter Ebba Ebe Ebiere Ebony Ebru Ecaterina Ece Ecem Eda Edda Edelberga Edita
Edith Editta Edmée Edna Eduarda Edvarda Edvige Edwina Edyta Edyth Edythe Edīte Eef Eefje Eeva Effie Efimia Efrosinia Eftalya Eftimia Egizia Eglantine
Egle Egona Eileen Ekaparnika Ekin Ela Elaide Elaina Elaine Elakshi Elanur Elda Eldora Elea Eleanor Eleanora Eleanore Electa Elektra Elena Eleni Elenor
Elenora Eleonora Eleonore Eleonóra Elettra Elfrieda Elfrída Elfrīda Eliabeth Eliana Eliane Elide Eliette Elif Elimena Elin Elina Eline Elinor Elinore
Eliona Elisa Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea Elissa Eliza Elizabet Elizabeta Elizabeth Elizaveta Elize Eliška Elka Ella
Ellada Elle Ellen Ellen-Margrethe Elli Ellie Elly Elma Elmas Elmira Elmīra Elna Elnarə Elnora Eloane Elodia Elodie Elody Eloisa Eloise Elona Elora
Elouise Eloá Eloïse Elsa Elsbeth Else Elsie Elta Elva Elvera Elvia Elvie Elvina Elvira Elvire Elvíra Elvīra Elwira Elya Elyanora Elyne Elynn Elyse
Elyssa Elza Elçin Elène Eléa Eléanore Eléonore Elīna Elīza Elżbieta Ema Emanuela Emanuelly Emel Emelia Emelie Emeline Emely Emerald Emese Emi Emie
Emili Emilia Emiliana Emilie Emilija Emily Emine Emma Emmalee Emmanuelle Emmelie Emmely Emmi Emmie Emmy Emna Emy Emília Emílie Emīlija Ena Enakshi
Endah Enid Enie Enimia Eniola Enise Enna Enola Enora Enrica Enya Era Eracla Erica Ericka Erika Erin Erine Erma Ermelinda Ermenegarda Ermenegilda
Erminia Erna Ernesta Ernestina Ernestine Ernestīne Ersilia Ervína Eryn Esen Eser Esha Eshana Eshita Esi Esin Esma Esmee Esmeralda Esmeray Esmira Esmée
Esperanza Essie Esta Estefania Estefanía Estela Estell Estella Estelle Ester Estera Esterina Esther Estrella Eszter Etela Etha Ethel Ethelyn Ethyl
Ettie Eudochia Eudokia Eudoksja Eudora Eudoxie Eufemia Eufrasia Eufrosina Eufrozina Eufrozína Eugenia Eugenie Eugénia Eugénie Eula Eulah Eulalia
Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eurydice Eusebia Eusebie Eusébie Eutalia Eva Evalyn Evangelina Evangeline Evanghelina Evar
Evdochia Evdokija Eve Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Evelína Evelīna Evghenia Evi Evie Evy Evîn Evşen Evženie Ewa Ewatomi
Ewelina Eya Eylül Eyşan Fabia Fabiana Fabie Fabienne Fabiola Fabiána Fabiënne Fabrícia Fadekemi Faderera Fadime Fae Fahriye Fahrünissa Faith Faizah
Famke Fanika Fanni Fannie Fanny Fanta Fantine Fara Farah Farangiz Fardau Farhunnisa Farida Fathonah Fatim Fatima Fatimata Fatimə Fatma Fatou Fatouma
Fatoumata Fatoş Fausta Faustina Faustine Faustýna Fay Faya Faye Fayen Fayenne Fazilat Fazilet Febe Febi Febriana Febrina Federica Fedora Fehime
Fehintola Felicia Felicie Felicita Felicitas Felicity Felina Feline Felipa Felícia Felície Fem Femke Femm Fenja Fenna Fenne Feodora Feodosia Ferah
Feray Ferdinanda Ferdynanda Feride Feriel Feriha Fern Fernanda Ferne Feruza Feryel Fevronia Feyza Fiammetta Fibikemi Fidan Fidelie Fieke Fien Fiene
Fiep Figen Fikayomi Fikriye Filipa Filippa Filiz Filofteia Filomena Filoména Filou Fily Fine Finia Finja Finnja Fiona Fiordaliso Fiore Fiorella
Fiorenza Firdevs Firuzə Fitri Fitria Fitriani Flaminia Flavia Flaviana Flavie Fleta Fleur Flo Floare Floarea Floor Floortje Flor Flora Flore Florence
Florencia Florencja Florentina Florentine Florentýna Florența Floriana Floriane Florica Floridia Florie Florina Florine Flossie Flurina Flóra Foca
Folashade Fortunata Fortunée Fosca Fotima Fran Franca France Frances Francesca Francette Francia Francine Francisca Franciszka Franka Františka
Franziska Françoise Freda Frederica Frederike Frederique Freeda Freida Freja Freya Frida Frieda Friederike Frusina Fruzsina Frédérique Frída Frīda
Fuldem Fulden Fulvia Fulya Funda Féba Félicie Féline Füreyya Füruzan Füsun Fərqanə Fərəh Fəxriyyə Gabriela Gabriella Gabrielle Gabrijela Gadis Gaia
Gail Gaja Gajana Gala Galatea Galina Gamze Ganesha Garance Garika Gasti Gaudenzia Gautami Gavxar Gawati Gayatri Gaye Gayle Gaëlle Gaïa Geanina Geeta
Geetanjali Gelila Gelsomina Geltrude Gema Gemine Gemini Gemma Generosa Genesia Genesis Geneva Genevieve Geneviève Genoveffa Genoveva Genta Gențiana
Georgeta Georgette Georgia Georgiana Georgianna Georgina Geralda Geraldina Geraldine Gerarda Gerardina Gerberge Gerda Gerharda Germaine Germana Gertrud
Gertruda Gertrude Gertrúda Geta Ghaliyati Gheorghina Gherghina Ghita Gia Giacinta Giada Gianina Gianna Gifty Gigi Gigliola Gilberta Gilda Giliola
Gillian Gina Ginevra Ginewra Ginger Gioacchina Gioconda Gioia Giorgia Giorgiana Giovanna Girija Girja Gisela Gisella Gisselle Gisèle Gita Gitanjali
Gitte Giuditta Giulia Giuliana Giulitta Giuseppa Giuseppina Giusta Gizela Gizem Gladyce Gladys Glenda Glenna Glennie Gloria Glorie Godeberta Godiva
Golda Gonca Gorana Goranka Gordana Goundo Grace Gracie Graciela Graciána Gracja Grayce Grazia Graziana Graziella Gražina Grațiana Grațiela Gregoria
Greta Gretchen Griselda Grizelda Grozdana Gry Grácie Grâce Gréta Guadalupe Gudrun Gudrīte Guenda Guendalina Guenièvre Guilhemine Guillemette
Guillermina Gula Gulbahar Gulbaxor Gulchexra Gulistan Guljamol Guljaxon Gulnora Gulnoza Guloy Gulseren Gulsora Gulzira Gulzoda Gun Gundelinda Gunilla
Gunnel Gussie Gustava Gustavine Guusje Gvendolina Gvendolína Gwen Gwenaëlle Gwendolyn Göknur Gökçe Gökşin Gönül Gövhər Gözde Güher Gül Gülay Gülbahar
Gülben Güldem Gülden Güldeste Gülen Gülgün Gülnaz Gülpembe Gülriz Gülsen Gülsüm Gülçin Gülşen Gülər Günay Güneş Güngör Güniz Günnur Günsel Günseli
Gürcan Haby Hadja Hafsa Hafshah Hailee Hailey Hailie Hajar Hale Haleigh Haley Halie Halima Halina Halle Hallie Hamima Hamsini Hana Hanae Hanaé Handan
Hande Hanga Hania Hanifa Hanna Hannabel Hannah Hanne Hannele Harinakshi Harita Harmony Harriet Hasna Hatouma Hattie Hava Havla Hawa Haya Hayal Hayat
Haylee Hayley Haylie Hazan Hazel Heather Heaven Heda Hedda Hedvig Hedviga Hedvika Heema Heidi Heidrun Helen Helena Helene Helga Helin Helle Hellen
Heloise Heloísa Heloïse Helèna Helène Helēna Hendrika Henrieta Henrietta Henriette Henrike Henryka Heracleea Herberta Hermina Hermine Herminia Hermína
Hermīne Herta Hertha Hester Hesti Hettie Hiba Hidaya Hilal Hilda Hildegard Hillary Hilma Hilola Himadri Himani Hind Hira Hiranya Hlengiwe Hollie Holly
Honorine Hope Hortense Hortensia Hortensie Hortenzia Hortenzie Horymíra Hosiyat Hostimila Hostimíra Hostislava Houda Hrvojka Huguette Hulda Humaira
Humay Hurshida Husida Husnida Husniya Husnora Hvězdoslava Hyacinta Háta Héloïse Hélène Hêvî Hülya Hümeyra Hüner Hüriyə Iana Ianina Ianira Ianna
Iaroslava Iasmina Ibironke Iboja Ica Icha Icie Ida Idea Idell Idella Ifa Ifeoma Iffar Ifora Ifunanya Iginia Ignácie Ignáta Ika Ila Ilana Ilaria Ilayda
Ilda Ildegarda Ildegonda Ildika Ileana Ilene Ilenia Ilia Iliana Ilinca Ilinka Iljana Ilona Ilsa Ilse Ilva Ilyana Ilza Ima Iman Imane Imani Imelda Imen
Imene Imke Immacolata Imogen Imogene Imène Ina Inara Inaya Incoronata Indah Indira Indy Ines Inesa Inessa Inez Inga Inge Ingeborg Ingeborga Inger
Ingrid Ingrida Ingrīda Ingūna Inja Inka Inkeri Inna Innocenza Intan Inyoni Inès Inés Inéz Inês Inës Ināra Ioana Ioanina Iolanda Iole Iona Ione Ionela
Ionelia Ionne Iosefina Iraida Irawati Irem Irena Irene Iretioluwa Iriana Iride Iridenta Irina Iris Irma Irmeli Irmina Iroda Iryna Irène Irēna Isabeau
Isabel Isabela Isabell Isabella Isabelle Isabelly Isadora Isaure Ise Isee Iseult Iside Isidora Isioma Isis Isisa Isla Ismérie Isobel Isolda Isotta Isra
Israa Ita Italia Itzel Itır Iulia Iuliana Iustina Iva Ivah Ivana Ivanka Ivanna Ivančica Iveta Ivetta Ivna Ivona Ivonne Ivy Iyabode Iyadunni Iza Izabela
Izabella Ize Izia Izidora Izolda Izzy Işık Işıl Işılay Işın Jabulile Jacey Jacinthe Jackeline Jackie Jacklyn Jacky Jaclyn Jacoba Jacqueline Jacquelyn
Jacynthe Jada Jade Jadrana Jadranka Jadwiga Jael Jaelynn Jagica Jaida Jailey Jailyn Jaimini Jakayla Jakuba Jakubina Jakubka Jale Jalou Jalə Jamalia
Jamila Jana Janae Janaína Jane Janelle Janessa Janet Janeta Janica Janice Janie Janin Janina Janine Janiya Janja Janka Janna Jannah Janni Jannie Jany
Janīna Jaquelin Jaqueline Jara Jarmila Jarolíma Jaromíra Jaroslava Jasmijn Jasmin Jasmina Jasmine Jasmína Jasmīna Jasna Jasněna Jaunita Jautrīte Jayda
Jayde Jaylinn Jayne Jazlyn Jazmin Jazmyn Jazmyne Jazz Jazzlyn Jazzlynn Jeana Jeanette Jeanie Jeanne Jeannette Jeannie Jehanne Jela Jelena Jelica
Jelisaveta Jelita Jelka Jella Jena Jenifer Jenna Jennah Jennie Jennifer Jenny Jennyfer Jenovéfa Jente Jesika Jess Jessica Jessie Jessika Jesslyn
Jesslynn Jessy Jessyca Jet Jette Jettie Jevrosima Jewel Jewell Ješa Jihane Jil Jill Jillian Jimena Jinane Jindřiška Jinte Jinthe Jitka Jiřina Joan
Joana Joanie Joann Joanna Joanne Joannie Jocelyne Jodi Jodie Joelina Joeline Joelle Johana Johanna Johanne Jolana Jolanda Jolanta Jolayemi Joleen Jolie
Jolien Jolijn Jolin Jolina Joline Jonna Jordana Jordyn Jorga Josefa Josefien Josefin Josefina Josefine Josefína Josephin Josephine Josette Josiane
Josianne Josie Josipa Josy Joséphine Jovana Jovanka Joy Joya Joyce Jozefa Jozefína Joëlle Jožica Juana Juanita Judita Judith Judy Judyta Judīte Jula
Jule Juli Julia Juliana Juliane Julianne Julide Julie Julienne Juliet Julieta Juliette Julija Julijana Julika Julina Julita Juliána Juliëtte Jumagul
Juna June Juno Junon Jusra Justina Justine Justyna Justína Justýna Justīne Juta Jyoti Jyotsana Jázmin Jéssica Józefina Júlia Jūlija Jūsma Kaarina Kaat
Kaci Kacie Kader Kadiatou Kadidia Kadidiatou Kadriye Kady Kaela Kaelyn Kahina Kaia Kailee Kailey Kailyn Kaitlin Kaitlyn Kaja Kalea Kaleigh Kaley Kali
Kalinda Kallie Kalpana Kalyani Kama Kamala Kamaria Kamelya Kamila Kamile Kamilla Kamille Kamla Kamola Kamryn Kamuran Kanchan Kani Kania Kanishka Kanti
Kara Karelle Karen Kariane Karianne Karima Karimah Karin Karina Karine Karla Karlee Karley Karli Karlie Karlijn Karlotta Karmela Karmen Karolann
Karoliina Karolina Karoline Karolína Kartika Karīna Kasandra Kashyapi Kasiyah Kassandra Kata Katariina Katarina Katarzyna Katarína Kate Katelin Katell
Katelyn Katelynn Kateřina Katharina Katherine Katheryn Kathleen Kathlyn Kathrin Kathrine Kathryn Kathryne Kathy Katia Katica Katie Katija Katina Katja
Katlyn Katlynn Kato Katrin Katrina Katrine Katryn Katrīna Kattie Katy Kawtar Kaya Kaycee Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie
Kaylin Kayna Kayra Kazi Kazimíra Kaïna Keara Keeley Keely Keet Keira Keisha Kelley Kelli Kellie Kelly Kelsi Kelsie Kelya Kendra Kenna Kennedi Kensi
Kenya Kenza Keren Kerry Kerstin Ketsia Kevser Keyla Kezia Khadidiatou Khadidja Khadija Khady Khanyisile Khethiwe Khoudia Khulekani Kiana Kiandra Kianna
Kiara Kiarra Kiera Kika Kikelomo Kiki Kiley Kimberley Kimberly Kincső Kinga Kiné Kira Kirana Kiraz Kirsten Kirstin Kitty Klara Klaudia Klaudie Klea
Klementina Klementyna Klementýna Kleopatra Klotylda Klára Klāra Koleta Kolombína Kolumbína Komila Konstance Konstancie Konstancja Konsuela Konzuela
Kora Koralia Kordula Korina Korinna Kornelia Kornélia Kornélie Krasava Krasomila Krista Kristen Kristi Kristie Kristiina Kristin Kristina Kristine
Kristiāna Kristy Kristína Kristýna Kristīne Krystal Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kumari Kumru Kumuda Kumush Kunhuta Kvetoslava
Květa Květoslava Květuše Kyara Kyla Kylee Kyleigh Kylie Kyllikki Kyra Kübra Kısmet Kıymet Lacey Lacy Lada Ladina Ladislava Laetitia Lahna Laia Laila
Laisha Lakshmi Laksita Lala Lale Lalie Lalita Lalə Lamia Lamiyə Lana Laney Lara Laras Larina Larisa Larissa Larysa Latifa Latife Latika Latofat Latoya
Laura Laurane Laure Laureen Laurel Laureline Lauren Laurencie Laurencja Laurentia Laurentyna Laurenția Lauretta Lauriane Laurianne Laurie Laurine Laury
Lauryn Laurène Lava Lavada Lavanya Laverna Laverne Lavina Lavinia Lavonne Lavínia Lavīze Lawrencia Laxmi Layana Layanah Layla Laylo Laëtitia Lea Leah
Leana Leandra Leane Leann Leanna Leanne Leatha Leda Lee Leela Leelou Leena Lehna Leia Leigh Leila Leilani Lejla Lela Lelah Lelia Leman Lemide Lempi
Lena Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore Lenya Leokádie Leola Leona Leoni Leonia Leonie Leonilda Leonor Leonora Leonore Leontina
Leontine Leontýna Leontīne Leonīda Leopolda Leopoldina Leopoldine Leopoldýna Leora Leposava Lera Lerato Lerzan Lesana Lesley Lesly Lessie Lestari Leta
Letha Leticia Leticie Letitia Letizia Letiția Letícia Levana Levke Lexi Lexie Lexus Leya Leyla Leyna Leïla Leïna Lia Liah Liana Liara Libbie Libby
Liberata Libora Liboria Liboslava Libuša Libuše Liběna Licia Lida Lidania Lidia Lidija Lidmila Lidya Lieke Lien Liene Lieve Lieze Ligia Liisa Lila
Lilas Lili Lili-Rose Lilia Liliana Liliane Lilianna Lilie Lilien Lilith Liliya Liliána Liliāna Lilla Lilli Lillian Lilliana Lillie Lilly Lilou Lilwenn
Lily Lily-Rose Lilya Lilyan Lina Linde Lindsay Lindsey Line Linett Linn Linne Linnea Linnéa Linoy Linoï Lintang Lioara Liora Lis Lisa Lisann Lisanne
Lisbeth Lise Liselotte Lisette Lison Lital Litzy Liuba Liubov Liudmila Liusea Liv Liva Livia Liviana Livie Liya Liyah Liyana Liz Liza Lizbeth Lize
Lizeth Lizz Lizzie Lizzy Liāna Ljiljana Ljuba Ljubica Loa Loane Lobar Lodovica Loes Lois Lola Lolita Loma Lone Lora Loraine Lore Loredana Loreen
Lorelei Lorella Lorena Lorene Lorenza Loreta Loretta Lori Loriana Lorine Lorna Lorraine Lot Lota Lott Lotta Lotte Lotti Lottie Lou-Ann Lou-Anne Loua
Louane Louann Loubna Louis-Marie Louisa Louise Loula Louna Lourdes Louvenia Lova Lovisa Lovorka Loyce Loïse Lua Luana Lubomíra Luboslava Luce Lucia
Luciana Lucica Lucie Lucienne Lucija Lucile Lucilla Lucille Lucinda Luciána Lucja Lucretia Lucrezia Lucreția Lucy Lucía Ludie Ludivine Ludiše Ludmila
Ludomíra Ludoslava Ludovica Ludvika Ludvíka Ludwika Luella Luena Luigia Luisa Luise Luiza Lujza Lukhona Lukrécie Lula Lulu Luminita Luminița Luminosa
Lumíra Luna Lune Lura Lurline Lutfiya Luus Luz Luzie Luísa Luďka Luīze Lya Lyana Lyda Lydia Lydie Lykke Lyla Lylia Lylou Lyn Lyna Lynda Lyne Lynette
Lynn Lynne Lyric Lysanne Léa Léana Léda Léna Léonie Léonne Léopoldine Lívia Lîlan Lýdia Lýdie Lāsma Lăcrămioara Lība Līga Līksma Līna Līva Līvija Līze
Lūcija Ləman Maaike Maan Maarit Maartje Maayane Mabel Mabela Mabelle Mable Maca Macaria Macey Maci Macie Mackenzie Macy Madalena Madaline Madalyn
Maddalena Maddison Madeleine Madelief Madeline Madelyn Madelynn Madge Madhuri Madie Madilyn Madina Madisen Madison Madisyn Madita Madlaina Madleen
Madlen Madonna Madyson Mae Maegan Maelle Maelys Maeva Maeve Mafalda Magali Magda Magdalen Magdalena Magdaléna Maggie Magnolia Maguelone Maguette
Mahault Mahaut Mahulena Mai Maia Maica Maida Maija Maike Maila Mailin Maimunah Maira Maitê Maiya Maja Majda Makayla Makenna Makenzie Mala Malak Malati
Malea Malena Malene Malia Malika Malin Malina Malinda Mallaury Mallie Mallory Malou Maloxat Malti Malvina Malvína Malvīne Malwina Mamie Manal Manca
Manda Mandaakin Mandakini Mandy Manelle Mangala Mangalya Mani Manisha Manjusha Manon Manona Manuela Mara Marah Maram Marana Marcela Marcelina Marceline
Marcella Marcelle Marcelína Marcheta Marcia Mare Mareike Maren Marena Mareta Marga Margaret Margareta Margarete Margarett Margaretta Margarette
Margarida Margarita Margaréta Margaux Marge Margherita Margie Margit Margita Margo Margot Margret Margrit Margrith Marguerite Mari Maria Mariah Mariam
Mariama Mariame Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricica Marie Marie-Ange Marie-Lou Marieke Mariela Mariella Marielle
Mariem Marieta Marietta Marija Marijana Marika Marilena Marilie Marilou Marilu Marilyn Marilyne Marilú Marina Marine Marinela Marinella Marinetta
Marioara Mariola Marion Marisa Marisol Marissa Marit Marita Maritza Marième Marja Marjane Marjatta Marjeta Marjolaine Marjorie Marjory Markika Markéta
Marla Marlee Marleen Marlen Marlena Marlene Marli Marlie Marlies Marlis Marly Marlène Marnie Marrit Marsha Marta Marte Martha Marthe Martina Martine
Martyna Maruta Marwa Marwen Mary Maryam Maryann Maryjane Marylou Maryna Maryse Marzia Marème María Marína Mashxura Massima Mathilda Mathilde Matilda
Matilde Mattea Mattie Matylda Maud Maude Maudie Maura Maureen Mauricette Maurine Mavis Mavluda Mawuena Mawusi Maxbuba Maxellende Maxfuza Maxi Maxima
Maxine Maxsuma May Maya Mayane Mayar Maybell Maybelle Maye Mayla Mayline Maylis Maymie Mayra Maysa Mayssa Mayte Mazie Maélis Maëlie Maëline Maëlis
Maëlle Maëly Maëlyne Maëlys Maëva Maï Maïa Maïly Maïlys Maïmouna Maïna Maïssa Maïssane Maïwenn Małgorzata Maša Mašinka Mbalienhle Mckayla Mckenna
Mckenzie Meagan Meaghan Meda Medea Medina Medine Medya Meena Meenakshi Megan Megane Meggie Meghan Mehriban Mehtap Meike Meire Melani Melania Melanie
Melany Melba Melda Melek Melenija Melia Melike Melina Melinda Meline Melis Melisa Melissa Melita Melitina Mellie Mellina Melnic Melodi Melodie Melody
Meltem Melusine Melvina Melyna Melyssa Melánia Melánie Menaka Menka Menodora Meral Mercede Mercedes Meredith Merel Merete Meriam Meriem Merih Meriç
Merjem Mertie Merve Meryam Meryem Meryl Messalina Meta Mette Meyra Mečislava Mhambi Mia Mica Micaela Michaela Michala Michalina Michela Micheline
Michelle Michèle Mieke Mihaela Mihriban Mikaela Mikayla Mikki Mila Milada Milana Milanka Mildred Milena Miley Milica Miljana Milka Milla Mille
Millicent Millie Milly Miloslava Milou Milred Miluše Mima Mimma Mina Minakshi Mindy Mine Minerva Minervina Minka Minna Minnie Minodora Mioara Mira
Mirabela Miracle Miranda Miray Mireille Mirela Mirella Mireya Miriam Miriama Mirja Mirjam Mirjana Mirka Mirna Miromila Mirona Miroslava Mirre Mirta
Mirte Mirthe Miruna Missouri Misty Mittie Miya Mlađana Mnislava Moa Modesta Modrīte Modupe Mofifoluwa Mohana Mohini Moira Mojca Mojisola Mojisoluwa
Mollie Molly Momira Mona Monalisa Monica Monika Monique Monserrat Moradeke Morayo Morena Morenike Morgana Morgane Moriah Morolake Mosinmileoluwa
Mosunmola Motunrayo Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozelle Moïra Moïsette Muattar Muazzam Mubina Mudīte Mukaddes Muriel Muriela Mutia
Muyassar Mya Myah Myla Mylene Mylène Myra Myriam Myrna Myrthe Myrtice Myrtie Myrtille Myrtis Myrtle Mája Márcia Mária Médea Mégane Mélanie Méline
Mélisande Mélissa Mélissandre Mélodie Mércia Mína Mónica Müesser Müge Müjde Müjgan Münevver Māra Mārīte Mădălina Mălina Mărioara Măriuca Mētra Mısra
Mələk Nabila Nada Nadalina Nadejda Nadežda Nadia Nadine Nadja Nadzieja Nadège Naděžda Naemi Nafisa Nahla Naja Najla Najwa Nala Nalan Nalini Nana Nancy
Nandi Naneta Nanna Nannie Naomi Naomie Nara Narcisa Nargiza Narin Nasiba Nastja Natacha Natalia Natalie Natalija Natalina Natasa Natasha Nataša Natașa
Nathalie Natka Natália Natálie Naura Nawel Naya Nayeli Nayla Naz Nazan Nazlı Naëlle Naïa Naïla Naïma Naïs Naďa Nađa Ndondoloza Nea Necla Neda Nedjeljka
Nedra Neela Neele Neeltje Nefeli Neha Nehir Neiva Neja Nejla Nela Nelda Nele Nelea Neli Nelia Nell Nella Nelle Nellea Nelli Nellie Nelly Nelya Nena
Nene Neoma Neonila Nera Nerea Nergis Nermine Nesa Neslişah Nesrin Nesrine Nettie Neva Nevena Nevenka Nevra Newroz Neyla Neïla Nhlakanipho Nia Niame
Nichole Nicla Nicole Nicoleen Nicoleta Nicoletta Nicolette Nicoline Niculina Nida Nidia Niene Nienke Nigar Nigora Nihal Nihan Nika Nike Nikki Nikkie
Nikodéma Nikol Nikoleta Nikolina Niké Nila Nilam Nilde Nilgün Nilufar Nimakoah Nimas Nina Nine Nineli Ninfa Ninioluwa Ninon Ninthe Niouma Nisa Nisan
Nives Njegomirka Nkosingiphile Noa Noami Nodira Noelia Noelie Noema Noemi Noemie Noemy Nofoto Noila Nokuthula Nola Nolwazi Nomi Nomvula Nona Nonhlanhla
Nonjabulo Nonkululeko Nonna Noor Noortje Nora Norah Norberta Nore Norene Norhane Norica Norina Norma Nour Noura Nourane Nova Novella Novi Noviana
Novita Nowi Nozima Nozipho Noémi Noémie Noë Noëlla Noëlle Ntokozo Ntombizodwa Nuccia Nunziata Nur Nural Nuran Nuray Nurgül Nurgün Nuria Nursel Nurseli
Nurul Nuša Nya Nyah Nyasia Nynke Nélia Néné Nóra Núbia Núria Nûda Nûdem Nükhet Nərgiz Oana Obioma Oceane Octavia Octaviana Océane Oda Odelia Odessa
Odeta Odetta Odette Odile Odilia Ofelia Ofelya Ofélia Ofélie Ognjana Ojaswini Oktavie Oktávie Okşan Ola Olajumoke Olasunmbo Olcay Oldřiška Olena Olesea
Oleta Olgica Oliga Olimpia Olimpiada Olinda Oliva Olive Olivera Olivia Olivie Oliviera Oliwia Ollie Ololade Olufunke Olufunmilayo Oluwakemi Olympe
Olympia Olympie Olívia Olīvija Omana Omawunmi Ombeline Ombline Ombretta Omina Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun
Omowumi Ona Ondina Ondine Ondřejka Onesta Oni Onome Onorata Onorina Oona Oormila Opal Opalina Opaline Ophelia Ophelie Ophélie Ora Orchidea Oreofe
Oriana Oriande Oriane Orietta Orlane Ornella Orpha Orsola Orsolina Ortansa Ortensia Orvokki Orzu Osanna Otakara Otilia Otilie Ottilia Ottilie Otília
Otýlie Otīlija Oumayra Oumou Oxana Oya Oyenike Oyga Oyindasola Oynur Oysha Ozana Ozanne Ozella Ozoda Oľga Padma Padmi Paige Pakize Palladia Palma
Palmazio Palmira Paloma Pam Pamela Panka Panna Pansy Paola Paramita Paraschiva Parascovia Parla Parvati Pascale Paskala Patience Patricia Patricie
Patricija Patrizia Patrycja Patrícia Patrīcija Patsy Patti Pattie Patty Paula Paule Paulette Paulica Paulien Pauliina Paulina Pauline Paulína Paulīne
Pava Pave Pavica Pavla Pavlina Pavlína Pearl Pearlie Pearline Peggie Peggy Pelaghia Pelagia Pelagie Pelin Pelinsu Pembe Penda Penelopa Penelope Penny
Peri Perihan Perla Perle Pernilla Perran Perrine Persida Peruna Pervin Perzida Perî Petek Petra Petrana Petrija Petronela Petronila Petronilla
Petronille Petruše Petruța Petula Phileine Philine Philippa Philippine Philomène Philou Phoebe Phyllis Pia Pien Piera Pilar Pinkie Pip Piper Pippa
Piraye Pirjo Pirkko Placida Pleun Pola Polina Polissena Polly Polona Polyxena Pompilia Pooja Poornima Poppy Porzia Pramila Prasanna Prascovia Pratiwi
Pravdomila Pravomila Pravoslava Precious Preity Prema Primerose Princess Prisca Priscila Priscilla Priscille Priska Prita Priya Priyala Profira Prokopa
Proserpina Prospera Prudence Prudenzia Prune Puck Puji Puk Pulchérie Puput Purnima Pushti Puspa Puspita Puti Putri Päivi Pécine Pélagie Pénélope
Pétronille Pārsla Pınar Přibyslava Pəri Qizilgul Qori Quartilla Queen Queenie Quentine Quieta Quintia Quinty Quiteria Quitterie Quiéta Ra'no Rabia
Rachael Rachel Rachela Rachele Rachelle Rada Radana Radeke Radha Radimíra Radina Radislava Radka Radmila Radojka Radomila Radomíra Radoslava Radovana
Radslava Rae Raegan Rafaela Raffaella Rafila Rageshwari Rageswari Rahayu Rahel Rahime Rahma Rahmawati Rahşan Raina Rainelda Raisa Rajana Rajina
Rajinder Rajna Rajsa Rakita Raluca Ramaa Ramata Ramatoulaye Ramona Ramziya Rana Randi Rania Ranim Ranya Raphaelle Raphaëlle Raquel Rasheedah Rasifa
Rastislava Rati Ratih Ratna Raven Rawane Raymonde Rayona Rayxona Rea Reanna Reba Rebeca Rebecca Rebeka Rebekah Rebekka Reghina Regina Regitze Regula
Regína Regīna Reina Reine Renata Renate Renee Renette Rengin Renja Renske Renáta Renée Renāte Ressie Restu Reta Retha Retno Retta Reva Reyhan Reyna
Rezzan Rhea Rhianna Rhiannon Rhoda Rhonda Ria Riana Rica Riccarda Richarda Rieke Riitta Rija Rika Rike Rikke Rim Rima Rimma Rina Rini Ristana Rita
Ritva Rivka Roberta Robertina Robina Robiya Robyn Rochelle Rocio Rocío Rodica Rohana Rokhaya Rokia Roksana Rolande Romana Romane Romanița Romee Romilda
Romina Romola Romy Rona Ronja Ronke Ronî Roos Rosa Rosa-Maria Rosalee Rosalia Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana
Rosanna Rose Roseline Rosella Roselyn Rosemarie Rosemary Roser Rosetta Rosie Rosina Rosita Roslyn Rosmunda Rossana Rossella Rossie Rostislava Rotaru
Rovena Rowena Roxana Roxane Roxanne Roxelana Roxy Roza Rozalia Rozalija Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita Rozália Rozálie
Rubie Ruby Rubye Rudolfa Rudolfina Rudolfína Rudīte Rufina Ruhsar Rukhmani Rukmin Rumena Runa Rupinder Ruslana Rut Ruta Ruth Ruthe Ruthie Ruxanda
Ruxandra Ruža Ružena Ružica Rylee Ryleigh Rym Ráchel Régine Réjeanne Réka Rênas Róza Róża Röya Rút Rûken Rüya Rūta Růžena Saar Saba Sabina Sabine
Saboxat Saboxon Sabrina Sabrine Sabryna Sabína Sabīne Sadie Sadina Sadoqat Sadye Safae Safia Safiatou Safina Safira Safiya Safiétou Safta Safura Sahra
Saida Saige Sakina Sakura Salimah Salimata Salimatou Sallie Sally Salma Salome Salomea Salomena Salomey Salomé Salomë Salsabila Salwa Saly Samanta
Samantha Samara Samia Samiah Samina Samira Samiya Sammie Samona Samuela Samukelisiwe Sana Sanaa Sanda Sandra Sandrine Sandy Sanem Sanja Sanna Sanne
Sanobar Santa Santina Sanya Saodat Saphira Sara Sarada Sarah Sarai Sarala Saraswati Sare Sari Sarina Sarisha Sarita Sarla Sarmīte Saroja Sarra Sartika
Sarvinoz Sasha Saskia Saskie Satine Satu Saulcerīte Savanah Savanna Savannah Saveta Savina Saxida Saxona Sayyora Scarlett Scholastika Scolastica
Sebastiana Seconda Secondina Seda Sedef Seden Sefora Segilola Seher Sekinat Selcan Selda Selen Selena Selene Selin Selina Selma Selvaggia Selvi Selène
Sema Semenica Semiramide Semra Sena Senay Senka Senta Sephora Septi Serafima Serafina Serafína Seraina Serap Seren Serena Serenity Serin Serine Serpil
Sertap Seval Sevara Sevda Severa Severina Sevgi Sevil Sevim Sevinç Sevtap Seynabou Seçil Shaina Shakila Shakira Shakti Shakuntala Shana Shanel Shanelle
Shani Shania Shanice Shanie Shaniya Shanna Shannon Shanny Shanon Shanti Shany Sharda Shari Sharmila Sharon Shashi Shashikala Shawna Shaylee Shayma
Shayna Shaïly Shaïma Shaïna Sheela Sheila Shelia Shelley Shelly Sheri Sherine Sherly Sherri Sherry Sheryl Shilpa Shirel Shirine Shirisha Shirley
Shivakari Shobhana Shresth Shresthi Shreya Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shwet Shyann Shyanne Shyrel Siana Siara Sibel Sibilla
Sibongile Sibyl Sibyla Sibylle Siddhi Sidonia Sidonie Sidra Sidónia Sien Siena Sienna Sierra Signe Sigrid Sihem Silja Silje Silke Siloe Silvana Silvia
Silviana Silvie Silvija Silvána Simea Simeona Simge Similoluwa Simina Simisola Simona Simonetta Simonida Sina Sindisiwe Sinem Sinenhlanhla Sinikka
Sinja Sintia Siphephelo Sira Siria Sirine Siska Sister Sitara Siti Siv Sixtine Sizakele Sizani Siënna Skaidrīte Skarlet Skarleta Skipped Skye Skyla
Slava Slavica Slavka Slavomila Slavomíra Slavěna Slađana Slobodanka Sloka Sláva Slávka Smaranda Smeralda Smiljana Smilla Smita Smriti Snejana Snežana
Snježana Soave Soběslava Soda Sofia Sofie Sofija Sofronia Sofronie Sofía Sohane Sokhna Solange Soledad Solenn Soline Solveig Solveiga Solène Songül
Sonia Sonja Sonya Soof Sophia Sophie Soraia Sorana Soraya Sorina Sotira Soumaya Sowande Soňa Speranza Speranța Spīdola Srna Stacey Stacy Stana Stanca
Stanislava Staša Stefana Stefania Stefanie Stela Steliana Stella Steluta Steluța Stepanida Stephania Stephanie Stephany Sterre Stina Stine Stojanka
Stáza Stéphanie Stêr Subhashini Subhasini Subomi Sucheta Suci Sude Sudeva Sue Sue-Marie Sujata Sukanya Suma Sumayyah Sumitra Summer Sunay Sunita
Sunniva Sunčica Suryakantam Susan Susana Susanna Susanne Sushma Susie Suus Suyuna Suzan Suzana Suzanne Suze Suzie Suzon Suélen Svatava Svatoslava Svea
Svenja Svetlana Sveva Svitlana Světla Světlana Světluše Swara Swarnalata Swassane Sweta Syahrini Sybilla Sybille Syble Sydnee Sydney Sydni Sydnie Sylva
Sylvia Sylviane Sylvie Sylwia Synne Syrine Szofi Szofia Szonja Szófia Sára Sânziana Ségolène Séléna Sérine Séréna Séverine Sílvia Sîma Sıla Səbinə
Tabea Tabita Tabitha Tacjana Tahlia Taisia Tal Talea Tali Talia Talita Talya Tamara Tami Tamia Tamina Tammy Tamāra Tania Tanirika Tanja Tansu Tantri
Tanushree Tanushri Tanya Tanyeli Tara Tarja Tarquinia Tarsilla Taryn Tasa Tasha Tasnime Tatiana Tatjana Tatum Tatyana Taya Taziana Taïna Taïs Taťána
Tea Tecla Teea Teja Tekla Telica Tellervo Teodata Teodolinda Teodora Teodosia Teodozie Teofila Teona Teresa Tereza Terezie Terezija Teri Terri Terézia
Terēze Tesnim Tesnime Tess Tessa Tessie Tetiana Teudosia Tezer Thabisa Thadie Thalea Thalia Thanina Thaïs Thea Thelma Theodora Theodosie Theofila
Theresa Therese Theresia Therèse Thirza Thobeka Thora Thulisile Théa Théodora Thérèse Tia Tiana Tianna Tiara Tiberia Tierra Tiffany Tiguida Tiina Tija
Tijana Tilda Tilla Timea Tina Tinca Tincuța Tiphaine Tira Tiril Tirza Titi Titilayo Titin Tiziana Tjaša Tolulope Toluwani Toluwanimi Tomasa Tomislava
Tomke Tomáška Tonija Tonka Tonya Tončica Tosca Toscane Toska Tracey Traci Tracy Trasea Tressa Tressie Treva Tricia Trine Trinity Trisha Trudie Trycia
Trīne Tsabita Tsipora Tuana Tuba Tudora Tudorița Tudosia Tullia Tunay Turna Tutku Tuula Tuulikki Tuva Tuğba Twila Tyra Táňa Tülay Tülin Türkan Tīna
Uchita Ugolina Uhra Ulduz Ulfa Uli Uliana Uliva Ulla Ulrika Ulus Uluthando Ulva Ulviye Ulwazi Ulya Uma Umi Umida Una Undīne Unjani Unna Uqbaloy Urmila
Ursula Ursule Urška Uršula Uršuľa Usha Usyi Uygu Uzbegim Vada Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemara
Valentina Valentine Valentína Valentýna Valentīna Valera Valeria Valeriana Valerie Valerija Vali Vallie Valéria Valérie Valērija Vanda Vanesa Vanessa
Vania Vanna Vanya Varalakshmi Varvara Vasanti Vasilica Vasilina Vasilisa Vasliddin Vasudha Vasundhara Veda Vedanshi Vedrana Veerle Vela Velana Velda
Veleslava Velimira Velina Velislava Vella Velma Velva Vena Vendelína Vendula Vendulka Venera Veneranda Venere Venusta Venuše Vera Verda Verdiana Verdie
Vere Verena Vergie Verginia Veriana Verica Veridiana Verla Verlie Verna Vernice Verona Veronica Veronika Verónica Veselinka Vesile Vesna Vesper Vesta
Veta Vibeke Vica Vicdan Vicenta Vicenția Vicki Vickie Vicky Victoire Victoria Vida Vidya Vienna Viera Vieroslava Vieve Vijolīte Viktoria Viktorie
Viktorija Viktória Vildan Vilde Vilemína Vilhelmīne Viliana Vilma Viléma Vimala Vincencie Vincenza Vinciane Vinka Viola Violante Violet Violeta
Violetta Violette Violina Viorela Viorelia Viorica Virgie Virginia Virginie Virgínie Virág Vissia Vita Vitalia Vitalina Vittoria Vitória Viva Vive Vivi
Viviana Viviane Vivianne Vivienne Vizbulīte Višnja Vlada Vladana Vladilena Vladimira Vladimíra Vladislava Vladlena Vladěna Vlasta Vlastimila Vlastimíra
Vlastislava Vlatka Voichița Vojislava Vojmíra Vojslava Vojtěška Voršila Vratislava Vreni Vrinda Vrund Vujica Vukica Vuslat Václava Vânia Véronique Víta
Vítězslava Vēsma Věduna Věnceslava Věnka Věra Věroslava Věslava Walentyna Waleria Wanda Wanesa Wani Waqila Wava Wende Wendy Weronika Whitney Wiara
Wibke Widya Wiebke Wiem Wies Wiktoria Wilhelmina Wilhelmine Willa Willow Wilma Winda Winifred Winnifred Winona Wirda Wirginia Wissam Wulan Wulandari
Wuraola Xalima Xatûn Xaverie Xavière Xenia Xenie Xezal Ximena Xochitl Xénia Yaa Yadira Yael Yamileth Yamina Yana Yance Yaprak Yara Yarah Yaren Yaretzi
Yasemin Yasmeen Yasmin Yasmina Yasmine Yazmin Yaël Yaëlle Yağmur Yejide Yelda Yeliz Yenthe Yesenia Yessenia Yessi Yetunde Yewande Yeşim Yfke Yibanathi
Yinthe Ylvi Ylvie Yolanda Yolande Yona Yonca Yoshiko Yosra Yosun Youmna Youna Yousra Yozida Ysaline Yse Ysee Yseult Ysé Ysée Yulia Yuliana Yumi Yuna
Yuni Yunita Yvette Yvonne Yıldız Zabina Zaenab Zahide Zahra Zaida Zainab Zaira Zala Zalindra Zama Zamfira Zamira Zanele Zanita Zara Zaraza Zaria Zarina
Zavida Zayneb Zbyhněva Zbyslava Zbyňka Zbyška Zdena Zdenka Zdeslava Zdeňka Zdislava Zehra Zeinab Zejnep Zekiye Zelaya Zelda Zelie Zeliha Zelinda Zella
Zelma Zeltīte Zenobia Zenobie Zenovia Zerrin Zerya Zetta Zeynab Zeyneb Zeynep Ziedīte Zigfrīda Zigrīda Zilola Zina Zinaida Zineb Zinovia Zita Ziva Zizi
Zlata Zlatica Zlatka Zlatomíra Zlatuše Zobuhle Zoe Zoey Zofia Zofija Zohra Zoia Zoie Zoila Zoja Zola Zora Zorana Zorina Zorka Zoroslava Zosima Zoé
Zoéva Zoë Zselyke Zsófia Zula Zulaikha Zulfa Zuxra Zuzana Zuzanna Zvezdana Zvonimíra Zîlan Zîn Zübeyde Zühal Zülal Züleyha Zümrüt Zīle Ángela Áurea Åsa
Çağla Çağıl Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek Çişem Çıgıl Ève Édith Élia Éliane Élisabeth Élise Élodie Éloïse Éléna Éléonore Émeline Émilie
Émérance Émérencie Énora Érica Éva Évangéline Évelyne Íris Öykü Özge Özlem Özlen Öznur Ülfet Ülkü Ülkər Ülviyyə Ümmiye Ümran Ünsel Ünseli Ārija Čarna
Čestmíra Čeňka Čistoslava Đina Đurda Đurica Ērika Ģertrūde Īrisa İclal İdil İffet İlayda İlkben İlke İlknur İlksen İlkyaz İmge İmran İnci İpek İrem
İzel Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Łucja Řehořka Şebnem Şehrazat Şelale Şenay Şengül Şennur Şermin Şevval Şeyda Şeyma Şiir Şule Şîlan
Şîrîn Šarlota Šimona Špela Štefánia Štěpána Štěpánka Šárka Żaneta Žakelina Žakelína Žaneta Žanete Žanna Ždana Želimíra Želislava Željka Želmíra Ženija
Žitomíra Žitoslava Živa Živana Žofia Žofie Žubīte Ștefana Ștefania`);

/** Given to both sexes, or of unknown sex in the source. */
const either = wordSet(`
Abak Abaka Abakan Abakay Abar Abiola Abluç Abı Abılay Abşar Adalan Adaldı Adalmış Adame Adar Adaş Adberilgen Ade Adebankole Adebola Adedaramola
Adedoyin Adel Adell Adeola Adlı Adlıbeğ Adraman Adsız Adıgüzel Adık Adıkutlu Adıkutlutaş Afanasi Afşar Afşın Akata Akaş Akbay Akbaş Akboğa Akbudak
Akbulak Akbuğra Akbörü Akdemir Akdoğan Akkun Akkunlu Akkurt Akkuş Akpıra Aksungur Aktan Akça Akçakoca Akçora Akı Akıbudak Akım Akınçı Alaba Alaban
Alabörü Aladağ Aladoğan Alakurt Alayunt Alayuntlu Aldemir Aldoğan Aldıgerey Alejandrin Alexie Alexis Alexys Algu Alkabölük Alkaevli Alkan Alkaşı Alkış
Alpagut Alpamış Alparsbeğ Alpata Alpaya Alpaykağan Alpbamsı Alpbilge Alpdirek Alpdoğan Alpertunga Alpgerey Alpilig Alpkara Alpkutlu Alpkülük Alptegin
Alptunga Alpturan Alptutuk Alptuğrul Alpuluğ Alpurungu Alpurungututuk Alpyörük Alpış Alpşalçı Altankan Altankağan Altay Altmışkara Altuga Altınkan
Altınkağan Altınoba Altıntamgan Altıntarkan Altıntay Alva Alvis Alımga Amara Amari Amaç Amrak Amul Anar Anatolie Anaël Andarıman Andi Andrea Andréa
Anik Anjela Antonie Ançuk Apa Apak Apatarkan Aprançur Ara Araboğa Arademir Aral Arbay Arbuz Arcadie Archange Arden Ardıç Argu Argun Argıl Arkın Arkış
Arlie Armani Armağan Arnaç Arpat Arsal Arsinoé Arslanargun Arslanbörü Arslansungur Arslantegin Arslanyabgu Arsıl Artuk Artukaç Artut Artıınal Aruk
Arçuk Arı Arıboğa Arık Arıkağan Arıkdoruk Arınç Arşun Asa Asartegin Asrı Asuğ Asığ Atakağan Atalan Ataldı Atalmış Ataman Atasagun Atasu Ataç Atberilgen
Atlı Atlıbeğ Atlıkağan Atmaca Atmaja Atsız Atunçu Atıgay Atıkutlu Atıkutlutaş Atıla Atılgan Atım Atımer Atış Audie Augustine Austyn Avar Avery Avluç
Ayan Ayas Ayaçı Ayaş Aybalta Ayban Aybars Aybeğ Aydan Aydarkağan Aydoğan Aydoğdu Aydoğmuş Aydınalp Aygırak Aykağan Aykurt Ayluç Ayluçtarkan Ayma
Ayomide Ayomikun Ayotude Ayruk Aysılığ Aytak Ayyıldız Ayıtmış Ayız Ayızdağ Azak Azban Azgan Azganaz Azıl Açuk Açık Açığ Ağabay Ağakağan Ağalak Ağlamış
Aşan Aşanboğa Aşantudun Aşantuğrul Aştaloğul Aşuk Aşıkbulmuş Babur Baby Babır Badabul Badruk Badur Bakağul Baksı Bakır Bakırsokum Bakşı Bala Balaban
Balaka Balakatay Balamır Baldu Balkık Balta Baltacı Baltar Baltur Baltır Balçar Bamsı Bangu Barak Baraktöre Barbeğ Barbol Barboğa Barbulsun Bardıbay
Bargan Barkan Barkdoğdu Barkdoğmuş Barkdurdu Barkdurmuş Barlıbay Barmaklak Barmaklı Barman Bars Barsbeğ Barsboğa Barsgan Barskan Barsurungu Barça
Barçadoğdu Barçadoğmuş Barçadurdu Barçadurmuş Barçan Barçatoyun Barımtay Basademir Basan Basanyalavaç Basar Basat Baskın Basmıl Bastuğrul Bastı Basu
Basut Batrak Batuk Bay Bayankağan Bayançar Bayat Bayazıt Baybars Baybayık Baybiçen Baybora Bayboğa Baybüre Baydar Baydemir Baydur Baykara Baykoca
Baykuzu Baymünke Bayna Baynal Baypüre Bayrak Bayraç Bayruk Bayrı Bayrın Baysungur Baytara Baytaş Bayunçur Bayur Bayurku Bayutmuş Bayuttu Bayık Bayındır
Bayınçur Bazır Baçara Baçman Baççayman Bağa Bağaalp Bağan Bağatarkan Bağatengrikağan Bağatur Bağaturgerey Bağaturipi Bağatursepi Bağaturçigşi
Bağaışbara Bağaşatulu Bağtaş Bağış Başak Başbuğ Başgan Başkurt Başkırt Baştar Başçı Begi Begil Begine Begitutuk Beglen Begni Bek Bekazıl Bekbekeç Beker
Bekeç Bekeçarslan Bekeçarslantegin Bekeçtegin Beklemiş Bektür Bela Belek Belgi Belgüc Bell Beltir Belçir Bengi Bengü Benlidemir Berdibeğ Berendey
Berfîn Berginsenge Bergü Berke Berkiş Berkyaruk Bermek Berry Besentegin Betemir Bethel Beti Beyizçi Beyrek Beyrem Beçeapa Beçkem Beğ Beğarslan Beğbars
Beğbilgeçikşin Beğboğa Beğdemir Beğdilli Beğdurmuş Beğkulu Beğtaş Beğtegin Beğtüzün Beğçur Bilge Bilgebayunçur Bilgebeğ Bilgekan Bilgekağan Bilgekutluk
Bilgekülüçur Bilgetamgacı Bilgetardu Bilgetaçam Bilgetegin Bilgetonyukuk Bilgez Bilgeçikşin Bilgeışbara Bilgin Bilgiç Bilig Bilik Binbeği Bindir Biçek
Blair Blessing Bobbie Boldaz Bolmuş Bolsun Bolun Boncuk Bongul Bongulboğa Bora Boran Borlukçu Borna Bornak Borçul Bowie Boyan Boyankulu Boylabağa
Boylabağatarkan Boylakutlutarkan Bozan Bozbörü Bozdoğan Bozkurt Bozkuş Bozok Boğa Boğaç Boğaçuk Brook Brown Budak Budağ Budunlu Bukak Bukaktutuk Bulak
Bulan Bulaçapan Buldur Bulgak Bulmaz Bulmuş Buluk Buluç Buluğ Buluş Bumın Bunsuz Burdette Burguçan Burkay Burnice Burslan Burulday Burulgu Burunduk
Burçak Busayo Butak Butuk Buyan Buyandemir Buyankara Buyançuk Buyat Buyraç Buyruk Buyruç Buzaç Buzaçtutuk Buçan Buçur Buğday Buğrakarakağan Buşulgan
Bögde Böge Bögü Bökde Böke Bölen Bölükbaşı Bönek Bönge Börteçine Börü Börübars Börüsengün Büdüs Büdüstudun Bügdüz Bügdüzemen Büge Bügü Bükdüz Büke
Bükebuyraç Bükebuyruç Bükey Büktegin Büküşboğa Bümen Bünül Büre Bürgüt Bürkek Bürküt Bürlük Büğübilge Bıdın Bıtaybıkı Bıtrı Bıçkı Bıçkıcı Cali Carey
Carol Casey Cebe Chandler Chandra Charley Chesley Clair Claudie Clemmie Cordie Coty Cruz Cılasun Dado Dakota Damola Dannie Darasimi Darby Dee Dell
Delta Demetris Deniz Devan Devon Devyn Dilan Dilhan Diri Dizik Dora Duru Dururbunsuz Dusty Dwi Dîlan Ebin Ebkızı Ebren Ebunoluwa Edil Efe Eka Ekeç Ekim
Eli Elia Elisha Elkin Ellis Elti Elvan Emery Emory Erdeni Erdenikatun Erdeniözük Erentüz Ergene Ergenekatun Erinç Erke Ermen Erten Ertenözük Esenbike
Esra Estel Etil Evin Eyiz Eyram Eğrim Ferda Florida Floy FolaFoluwa Garnet Garnett Gelin Gelincik Golden Gökben Gökbörü Gökçegöl Gökçen Gökçiçek Görün
Gülegen Gülemen Güler Gülümser Gümüş Gün Gündoğdu Gündoğmuş Güner Günyaruk Günçiçek Güven Güvercin Güzey Habiba Hadley Hani Harley Hassie Haven Hazle
Hollis Hédi Ibukunoluwa Idowu Ifeoluwa Ilaçın Ilgın Imoleoluwa Inanç Ira Iremide Irmak Isa Isık Isığ Itunuoluwa Ivica Ivory Iyanuoluwa Iyinoluwa Iyık
Iyıktağ Işığ Jadyn Jaeden Jaga Jaiden Jaimy Jalyn Jamey Jammie Janis Janne Jaya Jaycee Jaylan Jaylin Jayme Jean Jennings Jensen Jindra Jip Jiyan Joanny
Joany Jocelyn Jody Jordane Justice Juul Kacey Kancı Kançı Kapgar Karaca Karak Karaça Kargılaç Kari Karlıgaç Karson Kasey Katun Katunkız Kay Kayacık
Kayaçık Kaynak Kayça Kazanç Kazkatun Kehinde Kekik Keklik Kendall Kennedy Kenyatta Kepez Kesme Keyken Kezlik Kim Kopano Kris Kımız Kımızalma
Kımızalmıla Kımızın Kırgavul Kırlangıç Kırçiçek Kıvanç Kıvılcım Kızdurmuş Kızılalma Lane Larue Laurence Lavern Lavon Layne Leonida Leslie Lilian Linda
Linnie Liubovi London Lonie Louison Loy Loyal Loïs Luca Lue Lupe Lîrîk Mady Malek Manel Marian Marlin Mateja Maxie Maxime Maximillia Maé Merl Merle
Merritt Meïssa Michale Michele Mija Mika Miller Milota Mitra Mizgîn Mobolaji Monde Monroe Monserrate Montana Mossie Mozell Mpho Mthunzi Murl Murphy
Myrl Nakia Nawal Nevin Nicola Nikita Nikola Nil Nqobile Nthabiseng Ocie Odie Odunayo Okiki Oladara Olamide Olaoluwa Olatunbosun Olayinka Olga
Olufeyisayo Olusola Olutomiwa Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi Oluwatosin Oluwatoyosi Oluwatumise Oma
Omolola Omotolani Onie Opemipo Opeoluwa Opeyemi Orie Ova Oyindamola Pantelei Paris Pat Paulin Paxton Payton Pelumi Peyton Philothée Pink Pravoslav
Presley Providenci Rahmi Raleigh Rama Rapulane Reagan Reese Regan Reilly Rickie River Robbie Robin Roma Romaine Ronak Rosario Royal Roşan Ryann Ryley
Sacha Sadio Safa Sage Saša Scholastique Schuyler Scottie Senna Shayne Shea Sheridan Shola Sidney Simone Sincere Skylar Soma Stevie Sunny Swann Sîpan
Taiwo Tari Tasnim Taylor Teagan Teddy Tejumola Telly Tine Toluwalope Toni Torey Toy Tri Tristin Unique Utku Veaceslav Vernie Vivian Vivien Welat Yacine
Yani Yaya Zaharia Zana Zena Ziyanda Çaba Çabdar Çablı Çabuş Çalapkulu Çankız Çağlayan Çağru Çağrıbeğ Çağrıtegin Çemen Çemgen Çeykün Çilenti Çiçem
Çiğdem Çobulmak Çocukbörü Çokramayul Çolman Çolpan Çîya Çölü Çıngır Özden Ülker İkbal İkeme İkiçitoyun İlbilge İldike İlgegü İmrem İnç İrinç İrinçköl
İrtiş İtil`);

/** Given names that are more often something else: places, words, surnames. They count only beside a surname. */
const ambiguous = wordSet(
  'April May June August Will Grace Hope Faith Joy Georgia Jordan Chad Israel India China Asia Africa America Paris London Florence Victoria Virginia Carolina Dakota Montana Austin Dallas Houston Sydney Brooklyn Chelsea Kent Lincoln Washington Jackson Madison Santiago Valencia Sofia Regina Mercy Justice Christian Dean Duke Earl King Prince Major Marshal Art Rich Guy Mark Bill Frank Drew Miles Chase Hunter Mason Page Star Angel Heaven Destiny Trinity Summer Autumn Dawn Eve Iris Lily Rose Ruby Pearl Amber Crystal Jade Ivory Long Son Van Ban Don Nam Min Sun Hai Song An My Thu Anh Hong Dong Ha Kay Lane Lee Ray Royal Sterling Storm Ocean River Rain Sky Soledad Mercedes Dolores Mexico Cuba Panama Kenya Troy Rio Sierra Roman German Francis Iran Ireland Roma Milan Verona Vienna Geneva Lourdes Medina Lima Lisbon Hamilton Clinton Houston Union General',
);

export type NameGender = 'male' | 'female' | 'unknown';

const unify = (name: string): string => name.normalize('NFC').replaceAll('’', "'");

export function isGivenName(name: string): boolean {
  const word = unify(name);
  return male.has(word) || female.has(word) || either.has(word);
}

/** 'Emir Hodzic', 'Dean Atwood': a title's word that is a given name before a surname. */
export const isGivenBeforeSurname = (word: string, next: string): boolean =>
  (word === 'Emir' ? /(?:i[cć]|[oe]v|ski)$/u.test(next) : /^(?:Dean|Marshal|Earl)$/.test(word)) &&
  /^\p{Lu}\p{Ll}/u.test(next) &&
  !isGivenName(next);

/** Is it as often a place or a common word? */
export function isAmbiguousGivenName(name: string): boolean {
  return ambiguous.has(unify(name));
}

/** By the first word that tells it; 'unknown' for names given to both sexes or not in the table. */
export function genderOfGivenName(name: string): NameGender {
  const word = unify(name);
  if (male.has(word)) return 'male';
  if (female.has(word)) return 'female';
  const [first] = word.split('-');
  return first !== undefined && first !== word ? genderOfGivenName(first) : 'unknown';
}
