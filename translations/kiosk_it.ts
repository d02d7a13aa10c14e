<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_US">
<context>
    <name></name>
    <message id="back">
        <source>Back</source>
        <extracomment>Everywhere: Button: one screen back. At most 12 characters.</extracomment>
        <translation>Indietro</translation>
    </message>
    <message id="startOver">
        <source>Start over</source>
        <extracomment>Everywhere: Button: forget the answers and begin again. Two short lines at most.</extracomment>
        <translation>Ricomincia</translation>
    </message>
    <message id="continue">
        <source>Continue</source>
        <extracomment>Everywhere: Primary button: to the next question.</extracomment>
        <translation>Continua</translation>
    </message>
    <message id="step">
        <source>Step %1 of %2</source>
        <extracomment>Everywhere: Progress above the question. %1: number of this question, %2: how many there are.</extracomment>
        <translation>Passo %1 di %2</translation>
    </message>
    <message id="hint">
        <source>Touch your choice to continue</source>
        <extracomment>Everywhere: Beside a hand: the cards above are the way on.</extracomment>
        <translation>Tocchi la Sua scelta</translation>
    </message>
    <message id="busy">
        <source>One moment</source>
        <extracomment>Everywhere: On the primary button while the kiosk works.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message id="change">
        <source>Change</source>
        <extracomment>Everywhere: Small button beside an answer: give another one.</extracomment>
        <translation>Cambia</translation>
    </message>
    <message id="moreTime">
        <source>More time</source>
        <extracomment>Everywhere: Button: keep this screen longer.</extracomment>
        <translation>Più tempo</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <extracomment>Everywhere: Button: the visitor is finished.</extracomment>
        <translation>Fine</translation>
    </message>
    <message id="clear">
        <source>Clear</source>
        <extracomment>Everywhere: Key: empty the field.</extracomment>
        <translation>Svuota</translation>
    </message>
    <message id="delete">
        <source>Delete</source>
        <extracomment>Everywhere: Key: take the last character away.</extracomment>
        <translation>Cancella</translation>
    </message>
    <message id="demo">
        <source>Demo</source>
        <extracomment>Everywhere: Marks every screen of the demonstration site. One short word.</extracomment>
        <translation>Demo</translation>
    </message>
    <message id="privacy">
        <source>This kiosk forgets your details when you leave.</source>
        <extracomment>Everywhere: The promise about personal data; it must say only what the kiosk itself does.</extracomment>
        <translation>Questo totem dimentica i Suoi dati quando Lei va via.</translation>
    </message>
    <message id="language.name">
        <source>English</source>
        <extracomment>Everywhere: The language's own name, as its tile shows it.</extracomment>
        <translation>Italiano</translation>
    </message>
    <message id="language.fullName">
        <source>English (US)</source>
        <extracomment>Everywhere: The language's own name where another variety of it is offered too, such as American and British English. The same as language.name where there is only one.</extracomment>
        <translation>Italiano</translation>
    </message>
    <message id="yes">
        <source>Yes</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>Sì</translation>
    </message>
    <message id="no">
        <source>No</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>No</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Everywhere: Button: close what was opened, without a change.</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message id="contrast">
        <source>Contrast</source>
        <extracomment>Accessibility bar: Button: switch the contrast. One word.</extracomment>
        <translation>Contrasto</translation>
    </message>
    <message id="textSize">
        <source>Text size</source>
        <extracomment>Accessibility bar: Button: larger text.</extracomment>
        <translation>Caratteri</translation>
    </message>
    <message id="textSize.on">
        <source>Text %1%</source>
        <extracomment>Accessibility bar: The same button while text is larger. %1: 125, 150 or 175; the % sign follows it.</extracomment>
        <translation>Testo %1%</translation>
    </message>
    <message id="lower">
        <source>Lower</source>
        <extracomment>Accessibility bar: Button: bring what can be touched to the lower part of the screen.</extracomment>
        <translation>Abbassa</translation>
    </message>
    <message id="read">
        <source>Read aloud</source>
        <extracomment>Accessibility bar: Button: a voice reads the screen.</extracomment>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message id="read.on">
        <source>Stop reading</source>
        <extracomment>Accessibility bar: The same button while the voice reads.</extracomment>
        <translation>Ferma lettura</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <extracomment>Accessibility bar: Button: read everything in another language.</extracomment>
        <translation>Lingua</translation>
    </message>
    <message id="bar.name">
        <source>Settings for reading and touching</source>
        <extracomment>Accessibility bar: What a screen reader says for the whole bar.</extracomment>
        <translation>Impostazioni di lettura e tocco</translation>
    </message>
    <message id="welcome">
        <source>Welcome</source>
        <extracomment>Welcome: The greeting, in very large letters. One word if possible.</extracomment>
        <translation>Benvenuti</translation>
    </message>
    <message id="welcome.help">
        <source>Choose your language to begin</source>
        <extracomment>Welcome: Under the greeting.</extracomment>
        <translation>Scelga la Sua lingua per iniziare</translation>
    </message>
    <message id="welcome.begin">
        <source>Touch to begin</source>
        <extracomment>Welcome: Under the greeting, where the site speaks one language: what to touch is one large tile.</extracomment>
        <translation>Tocchi per iniziare</translation>
    </message>
    <message id="attract.touch">
        <source>Touch the screen to begin</source>
        <extracomment>Pictures before a visitor comes: the only words on them, at the foot.</extracomment>
        <translation>Tocchi lo schermo per iniziare</translation>
    </message>
    <message id="tile.start">
        <source>Start</source>
        <extracomment>Welcome: Under the language's own name on its tile. One word.</extracomment>
        <translation>Inizia</translation>
    </message>
    <message id="hours">
        <source>Open until %1</source>
        <extracomment>Welcome: At the foot of the welcome screen. %1: a time (17:30).</extracomment>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message id="person">
        <source>Need a person?</source>
        <extracomment>Welcome: At the foot of the welcome screen, above where reception is.</extracomment>
        <translation>Ha bisogno di aiuto?</translation>
    </message>
    <message id="more.languages">
        <source>More languages</source>
        <extracomment>Welcome: Last tile where there are more languages than fit.</extracomment>
        <translation>Altre lingue</translation>
    </message>
    <message id="languages.q">
        <source>Which language do you prefer?</source>
        <extracomment>Welcome: Question of the language switch, in the middle of a visit.</extracomment>
        <translation>Quale lingua preferisce?</translation>
    </message>
    <message id="languages.help">
        <source>Your answers stay as they are.</source>
        <extracomment>Welcome: Under that question.</extracomment>
        <translation>Le Sue risposte restano come sono.</translation>
    </message>
    <message id="svc.q">
        <source>What can we help you with today?</source>
        <extracomment>Service: The first question.</extracomment>
        <translation>Come possiamo aiutarLa oggi?</translation>
    </message>
    <message id="svc.help">
        <source>Touch the service you need.</source>
        <extracomment>Service: Under the first question.</extracomment>
        <translation>Tocchi il servizio che Le serve.</translation>
    </message>
    <message id="svc.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Service: On a service card, beside an icon of people: how many wait.</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message id="svc.people.none">
        <source>Nobody waiting</source>
        <extracomment>Service: The same place where nobody waits.</extracomment>
        <translation>Nessuno in attesa</translation>
    </message>
    <message id="svc.wait" numerus="yes">
        <source>%n min wait</source>
        <extracomment>Service: On a service card, beside a clock. Short.</extracomment>
        <translation>
            <numerusform>%n min di attesa</numerusform>
            <numerusform>%n min di attesa</numerusform>
        </translation>
    </message>
    <message id="svc.waitRange" numerus="yes">
        <source>%1–%n min wait</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>%1–%n min di attesa</numerusform>
            <numerusform>%1–%n min di attesa</numerusform>
        </translation>
    </message>
    <message id="svc.waitBrief" numerus="yes">
        <source>%n min</source>
        <extracomment>Service: On a service card, beside a clock, where there is no room for the word “wait”: the minutes alone.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message id="svc.waitRangeBrief" numerus="yes">
        <source>%1–%n min</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>%1–%n min</numerusform>
            <numerusform>%1–%n min</numerusform>
        </translation>
    </message>
    <message id="svc.closed">
        <source>Opens at %1</source>
        <extracomment>Service: On the card of a closed service or group, beside a lock, where it opens today. %1: a time (13:00, 1:00 PM). Short.</extracomment>
        <translation>Apre alle %1</translation>
    </message>
    <message id="more" numerus="yes">
        <source>%n more services</source>
        <extracomment>Service: Last card where there are more services than fit.</extracomment>
        <translation>
            <numerusform>Ancora %n servizio</numerusform>
            <numerusform>Altri %n servizi</numerusform>
        </translation>
    </message>
    <message id="more.first">
        <source>Back to the first page</source>
        <extracomment>Everywhere: Last card of the last page of a list: leads to its first page.</extracomment>
        <translation>Torna alla prima pagina</translation>
    </message>
    <message id="chn.q">
        <source>How would you like to talk to us?</source>
        <extracomment>Channel: Question.</extracomment>
        <translation>Come preferisce parlare con noi?</translation>
    </message>
    <message id="chn.for">
        <source>For: %1</source>
        <extracomment>Channel: Under that question. %1: the chosen service.</extracomment>
        <translation>Per: %1</translation>
    </message>
    <message id="channel.FaceToFace">
        <source>In person</source>
        <extracomment>Channel: Channel: face to face.</extracomment>
        <translation>Di persona</translation>
    </message>
    <message id="channel.FaceToFace.line">
        <source>At a counter in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>A uno sportello in questo edificio</translation>
    </message>
    <message id="channel.Video">
        <source>Video call</source>
        <extracomment>Channel: Channel: a call with picture.</extracomment>
        <translation>Videochiamata</translation>
    </message>
    <message id="channel.Video.line">
        <source>On a screen in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>Su uno schermo in questo edificio</translation>
    </message>
    <message id="channel.Phone">
        <source>Phone call</source>
        <extracomment>Channel: Channel: we call the visitor.</extracomment>
        <translation>Telefonata</translation>
    </message>
    <message id="channel.Phone.line">
        <source>We call you, wherever you are</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>La chiamiamo, ovunque Lei sia</translation>
    </message>
    <message id="stay">
        <source>Stay here</source>
        <extracomment>Channel: On a channel card: the visitor has to remain in the building.</extracomment>
        <translation>Resti qui</translation>
    </message>
    <message id="leave">
        <source>You can leave</source>
        <extracomment>Channel: On a channel card: the visitor may go.</extracomment>
        <translation>Può andare via</translation>
    </message>
    <message id="channel.FaceToFace.inline">
        <source>in person</source>
        <extracomment>Channel: Channel inside a line such as “Passport, in person”.</extracomment>
        <translation>di persona</translation>
    </message>
    <message id="channel.Video.inline">
        <source>by video call</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>in videochiamata</translation>
    </message>
    <message id="channel.Phone.inline">
        <source>by phone</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>per telefono</translation>
    </message>
    <message id="customer.q">
        <source>What is your customer number?</source>
        <extracomment>Customer number: Question.</extracomment>
        <translation>Qual è il Suo numero cliente?</translation>
    </message>
    <message id="customer.help">
        <source>Type it as it is written.</source>
        <extracomment>Customer number: Under that question.</extracomment>
        <translation>Lo scriva così come è riportato.</translation>
    </message>
    <message id="customer.help.scan">
        <source>Type it, or scan the code on your card.</source>
        <extracomment>Customer number: Under that question, where there is a code reader.</extracomment>
        <translation>Lo scriva o scansioni il codice della Sua tessera.</translation>
    </message>
    <message id="fault.customer_id_invalid">
        <source>This number does not look right. Please check it.</source>
        <extracomment>Customer number: Error: it holds what no customer number holds.</extracomment>
        <translation>Questo numero non sembra giusto. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.customer_id_unknown">
        <source>We cannot find this number. Please check it.</source>
        <extracomment>Customer number: Error: no customer has this number.</extracomment>
        <translation>Non troviamo questo numero. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.scan_invalid">
        <source>We cannot use this code. Scan your card again, or type your number.</source>
        <extracomment>Customer number: Error: the code that was read is no customer number.</extracomment>
        <translation>Questo codice non va bene. Scansioni di nuovo la tessera o scriva il numero.</translation>
    </message>
    <message id="phone.q">
        <source>What is your phone number?</source>
        <extracomment>Phone: Question.</extracomment>
        <translation>Qual è il Suo numero di telefono?</translation>
    </message>
    <message id="phone.ten">
        <source>Type all ten digits.</source>
        <extracomment>Phone: Under that question, where exactly ten digits are asked.</extracomment>
        <translation>Scriva tutte e dieci le cifre.</translation>
    </message>
    <message id="country.q">
        <source>Which country is your phone from?</source>
        <extracomment>Phone: Question of the list of countries behind the prefix button.</extracomment>
        <translation>Di quale paese è il Suo telefono?</translation>
    </message>
    <message id="country.letter">
        <source>Touch the letter it begins with.</source>
        <extracomment>Phone: Under that question, above the letters of the alphabet.</extracomment>
        <translation>Tocchi la lettera iniziale.</translation>
    </message>
    <message id="fault.phone_short">
        <source>This number is too short. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Questo numero è troppo corto. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.phone_long">
        <source>This number is too long. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Questo numero è troppo lungo. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.phone_invalid">
        <source>This does not look like a phone number. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Non sembra un numero di telefono. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.phone_unused">
        <source>There is no such phone number. Please check it.</source>
        <extracomment>Phone: Error: it has the right length, but no number of its country begins like this.</extracomment>
        <translation>Questo numero di telefono non esiste. Lo controlli, per favore.</translation>
    </message>
    <message id="phone.prefix">
        <source>Country code %1</source>
        <extracomment>Phone: What a screen reader says for the button before the number. %1: such as +44.</extracomment>
        <translation>Prefisso del paese %1</translation>
    </message>
    <message id="more.countries">
        <source>More countries</source>
        <extracomment>Phone: Last row where there are more countries than fit.</extracomment>
        <translation>Altri paesi</translation>
    </message>
    <message id="mail.q">
        <source>What is your e‑mail address?</source>
        <extracomment>E-mail: Question.</extracomment>
        <translation>Qual è il Suo indirizzo e‑mail?</translation>
    </message>
    <message id="fault.email_invalid">
        <source>This address looks unfinished. Please check it.</source>
        <extracomment>E-mail: Error.</extracomment>
        <translation>Questo indirizzo sembra incompleto. Lo controlli, per favore.</translation>
    </message>
    <message id="q.help">
        <source>Choose one answer.</source>
        <extracomment>Question: Under a question with one answer to choose.</extracomment>
        <translation>Scelga una risposta.</translation>
    </message>
    <message id="q.help.many">
        <source>Choose all that fit.</source>
        <extracomment>Question: Under a question with several answers to choose.</extracomment>
        <translation>Scelga una o più risposte.</translation>
    </message>
    <message id="q.help.date.dmy">
        <source>Day, month and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is day, month, year.</extracomment>
        <translation>Giorno, mese e anno.</translation>
    </message>
    <message id="q.help.date.mdy">
        <source>Month, day and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is month, day, year.</extracomment>
        <translation>Mese, giorno e anno.</translation>
    </message>
    <message id="q.help.date.ymd">
        <source>Year, month and day.</source>
        <extracomment>Question: Under a question that asks for a date; the order is year, month, day.</extracomment>
        <translation>Anno, mese e giorno.</translation>
    </message>
    <message id="fault.choice_missing">
        <source>Please choose an answer.</source>
        <extracomment>Question: Error: no answer was chosen.</extracomment>
        <translation>Scelga una risposta, per favore.</translation>
    </message>
    <message id="fault.missing">
        <source>We need an answer here.</source>
        <extracomment>Question: Error: nothing was typed.</extracomment>
        <translation>Qui serve una risposta.</translation>
    </message>
    <message id="fault.text_short">
        <source>This answer is too short. Please check it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>Questa risposta è troppo corta. La controlli, per favore.</translation>
    </message>
    <message id="fault.text_at_least">
        <source>Please type %1 characters or more.</source>
        <extracomment>Question: Error: an answer in words is too short. %1: how many characters it must have.</extracomment>
        <translation>Scriva almeno %1 caratteri, per favore.</translation>
    </message>
    <message id="fault.text_long">
        <source>This answer is too long. Please shorten it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>Questa risposta è troppo lunga. La accorci, per favore.</translation>
    </message>
    <message id="fault.text_at_most">
        <source>Please type %1 characters at most.</source>
        <extracomment>Question: Error: an answer in words is too long. %1: how many characters it may have.</extracomment>
        <translation>Scriva al massimo %1 caratteri, per favore.</translation>
    </message>
    <message id="fault.text_invalid">
        <source>This answer does not look right. Please check it.</source>
        <extracomment>Question: Error: the text has not the form that is asked for.</extracomment>
        <translation>Questa risposta non sembra giusta. La controlli, per favore.</translation>
    </message>
    <message id="fault.number_invalid">
        <source>Please type a whole number.</source>
        <extracomment>Question: Error: not a whole number.</extracomment>
        <translation>Scriva un numero intero, per favore.</translation>
    </message>
    <message id="fault.date_invalid">
        <source>This date does not look right. Please check it.</source>
        <extracomment>Question: Error: no such day, or it is unfinished.</extracomment>
        <translation>Questa data non sembra giusta. La controlli, per favore.</translation>
    </message>
    <message id="fault.choice_unknown">
        <source>This answer is no longer offered. Please choose another one.</source>
        <extracomment>Question: Error: the chosen answer is not offered any more.</extracomment>
        <translation>Questa risposta non è più disponibile. Ne scelga un’altra, per favore.</translation>
    </message>
    <message id="fault.not_accepted">
        <source>We cannot use this answer. Please check it.</source>
        <extracomment>Question: Error: the server did not take the answer, and did not say why.</extracomment>
        <translation>Non possiamo usare questa risposta. La controlli, per favore.</translation>
    </message>
    <message id="q.help.text">
        <source>Type your answer.</source>
        <extracomment>Question: Under a question that asks for a few words.</extracomment>
        <translation>Scriva la Sua risposta.</translation>
    </message>
    <message id="q.help.number">
        <source>Type a number.</source>
        <extracomment>Question: Under a question that asks for a number.</extracomment>
        <translation>Scriva un numero.</translation>
    </message>
    <message id="more.options">
        <source>More answers</source>
        <extracomment>Question: Last row where there are more answers than fit.</extracomment>
        <translation>Altre risposte</translation>
    </message>
    <message id="date.day">
        <source>DD</source>
        <extracomment>Question: In an empty field: two letters for the day.</extracomment>
        <translation>GG</translation>
    </message>
    <message id="date.month">
        <source>MM</source>
        <extracomment>Question: In an empty field: two letters for the month.</extracomment>
        <translation>MM</translation>
    </message>
    <message id="date.year">
        <source>YYYY</source>
        <extracomment>Question: In an empty field: four letters for the year.</extracomment>
        <translation>AAAA</translation>
    </message>
    <message id="fault.number_range">
        <source>This number is too small or too large. Please check it.</source>
        <extracomment>Question: Error: the number is out of range.</extracomment>
        <translation>Questo numero è troppo piccolo o troppo grande. Lo controlli, per favore.</translation>
    </message>
    <message id="fault.number_between">
        <source>Please type a number from %1 to %2.</source>
        <extracomment>Question: Error: %1 and %2 are the smallest and the largest number that are taken.</extracomment>
        <translation>Scriva un numero da %1 a %2.</translation>
    </message>
    <message id="fault.number_at_least">
        <source>Please type %1 or more.</source>
        <extracomment>Question: Error: %1 is the smallest number that is taken.</extracomment>
        <translation>Scriva %1 o più.</translation>
    </message>
    <message id="fault.number_at_most">
        <source>Please type %1 or less.</source>
        <extracomment>Question: Error: %1 is the largest number that is taken.</extracomment>
        <translation>Scriva %1 o meno.</translation>
    </message>
    <message id="rev.step">
        <source>Last check</source>
        <extracomment>Review: Above the question, in the place of “Step 4 of 4”.</extracomment>
        <translation>Ultimo controllo</translation>
    </message>
    <message id="rev.q">
        <source>Is everything right?</source>
        <extracomment>Review: Question.</extracomment>
        <translation>È tutto giusto?</translation>
    </message>
    <message id="rev.help">
        <source>Check your answers, then take your ticket.</source>
        <extracomment>Review: Under that question.</extracomment>
        <translation>Controlli le risposte, poi prenda il biglietto.</translation>
    </message>
    <message id="rev.service">
        <source>Service</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Servizio</translation>
    </message>
    <message id="rev.channel">
        <source>How we talk</source>
        <extracomment>Review: Label of an answer: in person, video call or phone call.</extracomment>
        <translation>Come parliamo</translation>
    </message>
    <message id="rev.customer">
        <source>Customer number</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Numero cliente</translation>
    </message>
    <message id="rev.phone">
        <source>Phone</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Telefono</translation>
    </message>
    <message id="rev.mail">
        <source>E-mail</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message id="rev.go">
        <source>Get my ticket</source>
        <extracomment>Review: Primary button: take the number.</extracomment>
        <translation>Prendi il biglietto</translation>
    </message>
    <message id="rev.change">
        <source>Change: %1</source>
        <extracomment>Review: What a screen reader says for the button Change. %1: the label of the answer.</extracomment>
        <translation>Cambia: %1</translation>
    </message>
    <message id="issuing.body">
        <source>We are getting your number.</source>
        <extracomment>Review: While the number is being issued, under “One moment”.</extracomment>
        <translation>Stiamo preparando il Suo numero.</translation>
    </message>
    <message id="issuing.long">
        <source>This takes a little longer than usual.</source>
        <extracomment>Review: The same, after several seconds.</extracomment>
        <translation>Ci vuole un po’ più del solito.</translation>
    </message>
    <message id="issuing.again">
        <source>No answer yet. We are trying again: %1.</source>
        <extracomment>Review: While the number is being issued and the server did not answer. %1: how often it was tried again.</extracomment>
        <translation>Ancora nessuna risposta. Riproviamo: %1.</translation>
    </message>
    <message id="issuing.title">
        <source>One moment</source>
        <extracomment>Review: While the number is being issued.</extracomment>
        <translation>Un momento</translation>
    </message>
    <message id="tk.your">
        <source>Your number</source>
        <extracomment>Ticket screen: Above the number, on screen and on paper.</extracomment>
        <translation>Il Suo numero</translation>
    </message>
    <message id="tk.before" numerus="yes">
        <source>About %n people before you</source>
        <extracomment>Ticket screen: Under the number. It is not a promise: say “about”.</extracomment>
        <translation>
            <numerusform>Circa %n persona prima di Lei</numerusform>
            <numerusform>Circa %n persone prima di Lei</numerusform>
        </translation>
    </message>
    <message id="tk.before.none">
        <source>You are next</source>
        <extracomment>Ticket screen: The same place where nobody comes before.</extracomment>
        <translation>Il prossimo turno è il Suo</translation>
    </message>
    <message id="tk.wait" numerus="yes">
        <source>About %n min wait</source>
        <extracomment>Ticket screen: Beside a clock.</extracomment>
        <translation>
            <numerusform>Circa %n min d’attesa</numerusform>
            <numerusform>Circa %n min d’attesa</numerusform>
        </translation>
    </message>
    <message id="tk.waitRange" numerus="yes">
        <source>About %1 to %n min wait</source>
        <extracomment>Ticket screen: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>Da %1 a %n min circa</numerusform>
            <numerusform>Da %1 a %n min circa</numerusform>
        </translation>
    </message>
    <message id="tk.what">
        <source>%1, %2</source>
        <extracomment>Ticket screen: Under the number. %1: the service, %2: the channel, such as “in person”.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message id="tk.printing">
        <source>Your ticket is printing</source>
        <extracomment>Ticket screen: Title beside the picture of the slot, while the printer has not said that the paper is out.</extracomment>
        <translation>Il biglietto è in stampa</translation>
    </message>
    <message id="tk.take">
        <source>Take your ticket</source>
        <extracomment>Ticket screen: Title beside the picture of the slot.</extracomment>
        <translation>Prenda il biglietto</translation>
    </message>
    <message id="tk.below">
        <source>It comes out below</source>
        <extracomment>Ticket screen: Under that title: where the paper comes out.</extracomment>
        <translation>Esce qui sotto</translation>
    </message>
    <message id="tk.phone">
        <source>Or use your phone</source>
        <extracomment>Ticket screen: Title above the QR code.</extracomment>
        <translation>O usi il telefono</translation>
    </message>
    <message id="tk.scan">
        <source>Point your camera here</source>
        <extracomment>Ticket screen: Under that title.</extracomment>
        <translation>Inquadri qui con il telefono</translation>
    </message>
    <message id="tk.next">
        <source>Take a seat and watch the screens</source>
        <extracomment>Ticket screen: What comes next: title.</extracomment>
        <translation>Si accomodi e guardi gli schermi</translation>
    </message>
    <message id="tk.next2">
        <source>We show your number and where to go.</source>
        <extracomment>Ticket screen: What comes next: the line under the title.</extracomment>
        <translation>Mostriamo il Suo numero e dove andare.</translation>
    </message>
    <message id="tk.nextPhone">
        <source>We call you on your phone</source>
        <extracomment>Ticket screen: What comes next where we call the visitor: title.</extracomment>
        <translation>La chiamiamo al telefono</translation>
    </message>
    <message id="tk.nextPhone2">
        <source>You can leave. Keep your phone with you.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>Può andare via. Tenga il telefono con sé.</translation>
    </message>
    <message id="tk.clears" numerus="yes">
        <source>Screen clears in %n seconds</source>
        <extracomment>Ticket screen: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Lo schermo si cancella tra %n s</numerusform>
            <numerusform>Lo schermo si cancella tra %n s</numerusform>
        </translation>
    </message>
    <message id="pend.title">
        <source>Please go to reception first</source>
        <extracomment>Ticket screen: A number whose turn waits for something: title.</extracomment>
        <translation>Passi prima alla reception, per favore</translation>
    </message>
    <message id="pend.body">
        <source>Your place is kept. We can call you after that.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>Il Suo posto è conservato. Poi potremo chiamarLa.</translation>
    </message>
    <message id="np.title">
        <source>The printer is out of paper</source>
        <extracomment>Printer trouble: Notice: the number is safe, there is no paper.</extracomment>
        <translation>La carta della stampante è finita</translation>
    </message>
    <message id="np.fault">
        <source>The printer is not working</source>
        <extracomment>Printer trouble: Notice: the printer failed.</extracomment>
        <translation>La stampante non funziona</translation>
    </message>
    <message id="np.unknown">
        <source>The printer does not answer</source>
        <extracomment>Printer trouble: Notice: nobody knows whether the ticket came out.</extracomment>
        <translation>La stampante non risponde</translation>
    </message>
    <message id="np.goOn">
        <source>Go on without paper, and photograph your number?</source>
        <extracomment>Printer trouble, before the visit begins: under “The printer is out of paper”, above the button “Continue”.</extracomment>
        <translation>Continuare senza carta e fotografare il numero?</translation>
    </message>
    <message id="np.body">
        <source>Your place is saved. You do not need paper.</source>
        <extracomment>Printer trouble: The line under each of these notices.</extracomment>
        <translation>Il Suo posto è conservato. La carta non serve.</translation>
    </message>
    <message id="np.ways">
        <source>Three ways to keep your number</source>
        <extracomment>Printer trouble: Title of a list: scan, photo, reception.</extracomment>
        <translation>Tre modi per conservare il numero</translation>
    </message>
    <message id="np.waysTwo">
        <source>Two ways to keep your number</source>
        <extracomment>Printer trouble: Title of that list where there is no code to scan.</extracomment>
        <translation>Due modi per conservare il numero</translation>
    </message>
    <message id="np.scan">
        <source>Scan this code</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Inquadri questo codice</translation>
    </message>
    <message id="np.scan.line">
        <source>Follow your place live</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>Segua il Suo posto dal vivo</translation>
    </message>
    <message id="np.photo">
        <source>Take a photo</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Scatti una foto</translation>
    </message>
    <message id="np.photo.line">
        <source>Of this whole screen</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>A tutto questo schermo</translation>
    </message>
    <message id="np.ask">
        <source>Ask reception</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Chieda alla reception</translation>
    </message>
    <message id="np.ask.line">
        <source>They can print it for you</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>Può stamparlo per Lei</translation>
    </message>
    <message id="trouble.unavailable.tag">
        <source>Connection problem</source>
        <extracomment>Trouble: Above the title, with a warning sign: no connection.</extracomment>
        <translation>Problema di connessione</translation>
    </message>
    <message id="trouble.unavailable.title">
        <source>Please see reception</source>
        <extracomment>Trouble: Title: the kiosk cannot go on by itself.</extracomment>
        <translation>Si rivolga alla reception</translation>
    </message>
    <message id="trouble.unavailable.body">
        <source>This kiosk has lost its connection. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title: no connection.</extracomment>
        <translation>Questo totem ha perso la connessione. Lei non ha sbagliato nulla.</translation>
    </message>
    <message id="off.rec">
        <source>Reception</source>
        <extracomment>Trouble: On the map.</extracomment>
        <translation>Reception</translation>
    </message>
    <message id="off.gives">
        <source>Reception gives you a number</source>
        <extracomment>Trouble: Beside a bell: what to do instead.</extracomment>
        <translation>La reception Le dà un numero</translation>
    </message>
    <message id="off.retry" numerus="yes">
        <source>We try again by ourselves in %n seconds.</source>
        <extracomment>Trouble: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Nuovo tentativo automatico tra %n secondo.</numerusform>
            <numerusform>Nuovo tentativo automatico tra %n secondi.</numerusform>
        </translation>
    </message>
    <message id="off.kept">
        <source>Nothing you typed is kept on this kiosk.</source>
        <extracomment>Trouble: Under that.</extracomment>
        <translation>Nulla di ciò che ha scritto resta qui.</translation>
    </message>
    <message id="off.try">
        <source>Try again now</source>
        <extracomment>Trouble: Primary button: look whether the connection is back.</extracomment>
        <translation>Riprova adesso</translation>
    </message>
    <message id="trouble.uncertain.tag">
        <source>No answer yet</source>
        <extracomment>Trouble: Above the title: sent, and no answer.</extracomment>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message id="trouble.uncertain.title">
        <source>Please go to reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Vada alla reception, per favore</translation>
    </message>
    <message id="trouble.uncertain.body">
        <source>You may already have a number. Reception can see it.</source>
        <extracomment>Trouble: Under the title. Never say that there is a number, nor that there is none.</extracomment>
        <translation>Forse ha già un numero. La reception può vederlo.</translation>
    </message>
    <message id="trouble.refused.tag">
        <source>Not possible here</source>
        <extracomment>Trouble: Above the title: the server refused.</extracomment>
        <translation>Qui non è possibile</translation>
    </message>
    <message id="trouble.refused.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Chieda alla reception, per favore</translation>
    </message>
    <message id="trouble.closed.tag">
        <source>Closed right now</source>
        <extracomment>Trouble, Service: Above the title: the service gives no numbers. On the card of a closed service where it is not known when it opens.</extracomment>
        <translation>Chiuso in questo momento</translation>
    </message>
    <message id="trouble.closed.title">
        <source>No numbers right now</source>
        <extracomment>Trouble: Title. It fits a closed service and one whose numbers are used up.</extracomment>
        <translation>Per ora nessun numero</translation>
    </message>
    <message id="trouble.closed.body">
        <source>This service is closed or full. Please ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Questo servizio è chiuso o al completo. Chieda alla reception, per favore.</translation>
    </message>
    <message id="closed.title">
        <source>We are closed now</source>
        <extracomment>Trouble: Title while the whole site is closed by its opening hours.</extracomment>
        <translation>Adesso siamo chiusi</translation>
    </message>
    <message id="closed.body">
        <source>Please come back when we are open.</source>
        <extracomment>Trouble: Under the title while the whole site is closed by its opening hours.</extracomment>
        <translation>Torni quando siamo aperti.</translation>
    </message>
    <message id="closed.opens">
        <source>Open again: %1</source>
        <extracomment>Trouble, Service: When a closed site opens, and on its card when a closed service does on another day. %1: a time, or a weekday or date and a time (09:00; Monday, 09:00).</extracomment>
        <translation>Riapertura: %1</translation>
    </message>
    <message id="hours.days">
        <source>%1 – %2</source>
        <extracomment>Trouble: In the table of opening hours: days with the same hours. %1: the first day (Monday), %2: the last one (Friday).</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message id="hours.span">
        <source>%1–%2</source>
        <extracomment>Trouble: In the table of opening hours. %1: the site opens (09:00), %2: it closes (17:30).</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message id="hours.closed">
        <source>Closed</source>
        <extracomment>Trouble: In the table of opening hours, in place of times: closed on that day. One word where possible.</extracomment>
        <translation>Chiuso</translation>
    </message>
    <message id="hours.today">
        <source>Today</source>
        <extracomment>Trouble: In the table of opening hours, beside the day or days of which today is one. One word where possible.</extracomment>
        <translation>Oggi</translation>
    </message>
    <message id="trouble.out_of_service.tag">
        <source>Out of order</source>
        <extracomment>Trouble: Above the title: the kiosk itself is broken.</extracomment>
        <translation>Fuori servizio</translation>
    </message>
    <message id="trouble.out_of_service.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Chieda alla reception, per favore</translation>
    </message>
    <message id="trouble.out_of_service.body">
        <source>This kiosk is not working right now. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Questo totem ora non funziona. Lei non ha sbagliato nulla.</translation>
    </message>
    <message id="trouble.no_paper.tag">
        <source>No paper</source>
        <extracomment>Trouble: Above the title: the printer has no paper, and the site closes then.</extracomment>
        <translation>Carta finita</translation>
    </message>
    <message id="trouble.no_paper.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Chieda alla reception, per favore</translation>
    </message>
    <message id="trouble.no_paper.body">
        <source>This kiosk has run out of paper. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Questo totem ha finito la carta. Lei non ha sbagliato nulla.</translation>
    </message>
    <message id="trouble.refused.body">
        <source>You can go back and change your answers, or ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Può tornare indietro e cambiare le risposte, o chiedere alla reception.</translation>
    </message>
    <message id="trouble.none_issued">
        <source>No number was given out.</source>
        <extracomment>Trouble: Said with every trouble where it is certain.</extracomment>
        <translation>Nessun numero è stato assegnato.</translation>
    </message>
    <message id="trouble.may_exist">
        <source>You may already have a number.</source>
        <extracomment>Trouble: Said with the trouble where it is not certain.</extracomment>
        <translation>Forse ha già un numero.</translation>
    </message>
    <message id="idle.q">
        <source>Are you still there?</source>
        <extracomment>Idle: Question after a time without a touch.</extracomment>
        <translation>È ancora qui?</translation>
    </message>
    <message id="idle.body" numerus="yes">
        <source>In %n seconds we clear your answers, to keep them private.</source>
        <extracomment>Idle: Under that question. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Tra %n secondo cancelliamo le Sue risposte, per riservatezza.</numerusform>
            <numerusform>Tra %n secondi cancelliamo le Sue risposte, per riservatezza.</numerusform>
        </translation>
    </message>
    <message id="idle.yes">
        <source>Yes, I need more time</source>
        <extracomment>Idle: Primary button.</extracomment>
        <translation>Sì, mi serve più tempo</translation>
    </message>
    <message id="idle.no">
        <source>No, clear my answers</source>
        <extracomment>Idle: Second button.</extracomment>
        <translation>No, cancella le risposte</translation>
    </message>
    <message id="ticket.before">
        <source>Before you, about</source>
        <extracomment>Paper ticket: Caption above a number of people. It is not a promise: say “about”.</extracomment>
        <translation>Prima di Lei, circa</translation>
    </message>
    <message id="ticket.wait">
        <source>Wait, about</source>
        <extracomment>Paper ticket: Caption above minutes.</extracomment>
        <translation>Attesa, circa</translation>
    </message>
    <message id="ticket.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>Paper ticket: Under that caption.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message id="ticket.minutesRange" numerus="yes">
        <source>%1 to %n min</source>
        <extracomment>Paper ticket: The same as a range. %1: the shorter wait, %n: the longer one.</extracomment>
        <translation>
            <numerusform>da %1 a %n min</numerusform>
            <numerusform>da %1 a %n min</numerusform>
        </translation>
    </message>
    <message id="ticket.follow">
        <source>Follow your place on your phone</source>
        <extracomment>Paper ticket: Beside the QR code.</extracomment>
        <translation>Segua il Suo posto sul telefono</translation>
    </message>
    <message id="ticket.scan">
        <source>Scan it, or go to</source>
        <extracomment>Paper ticket: Beside the QR code; the address follows on a line of its own.</extracomment>
        <translation>Inquadri il codice o vada su</translation>
    </message>
    <message id="ticket.goTo">
        <source>Go to</source>
        <extracomment>Paper ticket: In the place of the QR code; the address follows on a line of its own.</extracomment>
        <translation>Vada su</translation>
    </message>
    <message id="ticket.next">
        <source>Take a seat and watch the screens.</source>
        <extracomment>Paper ticket: What comes next.</extracomment>
        <translation>Si accomodi e guardi gli schermi.</translation>
    </message>
    <message id="ticket.nextPhone">
        <source>We call you on your phone.</source>
        <extracomment>Paper ticket: What comes next where we call the visitor.</extracomment>
        <translation>La chiamiamo al telefono.</translation>
    </message>
    <message id="ticket.pending">
        <source>Please go to reception first.</source>
        <extracomment>Paper ticket: What comes next where the turn waits for something.</extracomment>
        <translation>Passi prima alla reception, per favore.</translation>
    </message>
    <message id="ticket.keep">
        <source>Please keep this ticket.</source>
        <extracomment>Paper ticket: Last sentence of what comes next.</extracomment>
        <translation>Conservi questo biglietto.</translation>
    </message>
    <message id="ticket.copy">
        <source>Copy</source>
        <extracomment>Paper ticket: In the band of a ticket that was printed again.</extracomment>
        <translation>Copia</translation>
    </message>
    <message id="ticket.demo">
        <source>Demo: not a real ticket</source>
        <extracomment>Paper ticket: At the head of every ticket of the demonstration site.</extracomment>
        <translation>Demo: non è un vero biglietto</translation>
    </message>
    <message id="ticket.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Paper ticket: Under the caption of those who come before.</extracomment>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message id="a11y.qr">
        <source>Code to scan, for %1</source>
        <extracomment>Screen reader: Name of the QR code. %1: the address in it.</extracomment>
        <translation>Codice da inquadrare, per %1</translation>
    </message>
    <message id="key.shift">
        <source>Capital letter</source>
        <extracomment>Screen reader: Key: the next letter is a capital.</extracomment>
        <translation>Lettera maiuscola</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <extracomment>Screen reader: Key: a space.</extracomment>
        <translation>Spazio</translation>
    </message>
    <message id="key.letters">
        <source>Letters</source>
        <extracomment>Screen reader: Key: show the letters again.</extracomment>
        <translation>Lettere</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <extracomment>Screen reader: Key: show digits and signs.</extracomment>
        <translation>Cifre</translation>
    </message>
    <message id="key.accents">
        <source>Letters with accents</source>
        <extracomment>Screen reader: Key: show letters with accents and other marks.</extracomment>
        <translation>Lettere accentate</translation>
    </message>
    <message id="key.moreSigns">
        <source>More signs</source>
        <extracomment>Screen reader: Key: show more digits and signs.</extracomment>
        <translation>Altri segni</translation>
    </message>
    <message id="key.otherLetters">
        <source>Other letters</source>
        <extracomment>Screen reader: Key: show other letters of the same alphabet.</extracomment>
        <translation>Altre lettere</translation>
    </message>
    <message id="key.script">
        <source>Other alphabet</source>
        <extracomment>Screen reader: Key: show the keyboard of another alphabet.</extracomment>
        <translation>Altro alfabeto</translation>
    </message>
    <message id="key.halfSpace">
        <source>Half space</source>
        <extracomment>Screen reader: Key: parts two letters without a space (zero-width non-joiner).</extracomment>
        <translation>Mezzo spazio</translation>
    </message>
    <message id="key.changeKana">
        <source>Voiced or small kana</source>
        <extracomment>Screen reader: Key: makes the last kana voiced or small.</extracomment>
        <translation>Kana sonoro o piccolo</translation>
    </message>
    <message id="easy">
        <source>Easy view is on</source>
        <extracomment>Easy view: Said at the top while low buttons, large text or high contrast are on.</extracomment>
        <translation>Vista facile attiva</translation>
    </message>
    <message id="easy.low">
        <source>Low buttons.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>Pulsanti in basso.</translation>
    </message>
    <message id="easy.text">
        <source>Text %1%.</source>
        <extracomment>Easy view: One of the things that are on. %1: 125, 150 or 175.</extracomment>
        <translation>Testo %1%.</translation>
    </message>
    <message id="easy.contrast">
        <source>High contrast.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>Alto contrasto.</translation>
    </message>
    <message id="page.turn">
        <source>It is your turn</source>
        <extracomment>Ticket page: In large letters once the visitor is called; the counter's name stands under it. Also the title of the page.</extracomment>
        <translation>È il Suo turno</translation>
    </message>
    <message id="page.counter">
        <source>Counter %1</source>
        <extracomment>Ticket page and lobby display: A counter that has only a number. %1: the number.</extracomment>
        <translation>Sportello %1</translation>
    </message>
    <message id="page.turn.come">
        <source>Please come to the counter</source>
        <extracomment>Ticket page: Under “It is your turn” where the counter has no name.</extracomment>
        <translation>Venga allo sportello, per favore</translation>
    </message>
    <message id="page.turn.phone">
        <source>We are calling your phone</source>
        <extracomment>Ticket page: Under “It is your turn” where the visitor is served by telephone.</extracomment>
        <translation>La stiamo chiamando al telefono</translation>
    </message>
    <message id="page.calledAt">
        <source>Called at %1</source>
        <extracomment>Ticket page: When the visitor was called. %1: time of day.</extracomment>
        <translation>Chiamata alle %1</translation>
    </message>
    <message id="page.back">
        <source>We called your number and missed you. You are still in the queue.</source>
        <extracomment>Ticket page: The visitor was called, did not come, and waits again.</extracomment>
        <translation>Abbiamo chiamato il Suo numero e non L’abbiamo trovata. È ancora in coda.</translation>
    </message>
    <message id="page.keep">
        <source>Keep this page open</source>
        <extracomment>Ticket page: What to do while waiting.</extracomment>
        <translation>Tenga aperta questa pagina</translation>
    </message>
    <message id="page.keep.line">
        <source>It shows when it is your turn and where to go.</source>
        <extracomment>Ticket page: Under “Keep this page open”.</extracomment>
        <translation>Mostra quando è il Suo turno e dove andare.</translation>
    </message>
    <message id="page.finished">
        <source>Your visit is finished</source>
        <extracomment>Ticket page: The visitor was served.</extracomment>
        <translation>La Sua visita è conclusa</translation>
    </message>
    <message id="page.finished.line">
        <source>Thank you for coming.</source>
        <extracomment>Ticket page: Under “Your visit is finished”.</extracomment>
        <translation>Grazie della visita.</translation>
    </message>
    <message id="page.left">
        <source>You have left the queue</source>
        <extracomment>Ticket page: The visitor has given up the place.</extracomment>
        <translation>Ha lasciato la coda</translation>
    </message>
    <message id="page.left.line">
        <source>If you still need us, take a new number.</source>
        <extracomment>Ticket page: Under “You have left the queue”.</extracomment>
        <translation>Se ha ancora bisogno di noi, prenda un nuovo numero.</translation>
    </message>
    <message id="page.missed">
        <source>We called you and missed you</source>
        <extracomment>Ticket page: The visitor was called, did not come, and the case was closed. Without blame.</extracomment>
        <translation>L’abbiamo chiamata senza trovarLa</translation>
    </message>
    <message id="page.missed.line">
        <source>Please ask at reception or take a new number.</source>
        <extracomment>Ticket page: Under “We called you and missed you”.</extracomment>
        <translation>Chieda alla reception o prenda un nuovo numero, per favore.</translation>
    </message>
    <message id="page.leave">
        <source>Leave the queue</source>
        <extracomment>Ticket page: Button: give up the place in the queue.</extracomment>
        <translation>Lascia la coda</translation>
    </message>
    <message id="page.leave.q">
        <source>Do you want to leave the queue?</source>
        <extracomment>Ticket page: The question after “Leave the queue”.</extracomment>
        <translation>Vuole lasciare la coda?</translation>
    </message>
    <message id="page.leave.body">
        <source>Your place goes to the next person.</source>
        <extracomment>Ticket page: Under that question.</extracomment>
        <translation>Il Suo posto va alla persona successiva.</translation>
    </message>
    <message id="page.leave.yes">
        <source>Yes, leave the queue</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>Sì, lascia la coda</translation>
    </message>
    <message id="page.leave.no">
        <source>No, keep my place</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>No, tieni il mio posto</translation>
    </message>
    <message id="page.leave.late">
        <source>You have already been called. Please tell the staff.</source>
        <extracomment>Ticket page: The visitor wants to leave and is being served already.</extracomment>
        <translation>Il Suo numero è già stato chiamato. Avvisi il personale, per favore.</translation>
    </message>
    <message id="page.sound">
        <source>Turn sound on</source>
        <extracomment>Ticket page and lobby display: Button: play a sound at a call.</extracomment>
        <translation>Attiva l’audio</translation>
    </message>
    <message id="page.sound.on">
        <source>Sound is on</source>
        <extracomment>Ticket page and lobby display: The same button once the sound is on.</extracomment>
        <translation>Audio attivo</translation>
    </message>
    <message id="page.update">
        <source>Update</source>
        <extracomment>Ticket page: Link: load the page again; shown where it cannot do so itself.</extracomment>
        <translation>Aggiorna</translation>
    </message>
    <message id="page.updated">
        <source>Updated at %1</source>
        <extracomment>Ticket page: How fresh the page is. %1: time of day.</extracomment>
        <translation>Aggiornato alle %1</translation>
    </message>
    <message id="page.lost">
        <source>Connection lost. We keep trying.</source>
        <extracomment>All pages: The server cannot be reached.</extracomment>
        <translation>Connessione persa. Continuiamo a provare.</translation>
    </message>
    <message id="page.unknown">
        <source>We do not know this ticket</source>
        <extracomment>Ticket page: No ticket has this address.</extracomment>
        <translation>Non conosciamo questo biglietto</translation>
    </message>
    <message id="page.unknown.line">
        <source>It may be from another day. Scan the code again, or ask at reception.</source>
        <extracomment>Ticket page: Under “We do not know this ticket”.</extracomment>
        <translation>Forse è di un altro giorno. Inquadri di nuovo il codice o chieda alla reception.</translation>
    </message>
    <message id="page.unavailable">
        <source>We cannot show your place right now</source>
        <extracomment>Ticket page: The server cannot look into its queue.</extracomment>
        <translation>Ora non possiamo mostrare il Suo posto</translation>
    </message>
    <message id="page.unavailable.line">
        <source>Your place is kept. This page tries again by itself.</source>
        <extracomment>Ticket page: Under “We cannot show your place right now”.</extracomment>
        <translation>Il Suo posto è conservato. La pagina riprova da sola.</translation>
    </message>
    <message id="page.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>All pages: A time in minutes; short.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message id="page.serving">
        <source>Now serving</source>
        <extracomment>Lobby display and counter page: Heading above the number that is called.</extracomment>
        <translation>Ora serviamo</translation>
    </message>
    <message id="page.number">
        <source>Number</source>
        <extracomment>Lobby display and counter page: Column of ticket numbers.</extracomment>
        <translation>Numero</translation>
    </message>
    <message id="page.place">
        <source>Counter</source>
        <extracomment>Lobby display and counter page: Column of counters; also a field: at which counter one works.</extracomment>
        <translation>Sportello</translation>
    </message>
    <message id="page.board.quiet">
        <source>Your number appears here</source>
        <extracomment>Lobby display: While nobody is called.</extracomment>
        <translation>Il Suo numero appare qui</translation>
    </message>
    <message id="page.board.earlier">
        <source>Called before</source>
        <extracomment>Lobby display: Above the numbers that were called before.</extracomment>
        <translation>Chiamati prima</translation>
    </message>
    <message id="page.staff">
        <source>Counter page</source>
        <extracomment>Counter page: Its name.</extracomment>
        <translation>Pagina sportello</translation>
    </message>
    <message id="page.staff.signIn">
        <source>Sign in</source>
        <extracomment>Counter page: Button and heading.</extracomment>
        <translation>Accedi</translation>
    </message>
    <message id="page.staff.signOut">
        <source>Sign out</source>
        <extracomment>Counter page: Button.</extracomment>
        <translation>Esci</translation>
    </message>
    <message id="page.staff.name">
        <source>User name</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>Nome utente</translation>
    </message>
    <message id="page.staff.password">
        <source>Password</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>Password</translation>
    </message>
    <message id="page.staff.wrong">
        <source>User name or password is wrong.</source>
        <extracomment>Counter page: The sign-in failed.</extracomment>
        <translation>Nome utente o password errati.</translation>
    </message>
    <message id="page.staff.slow" numerus="yes">
        <source>Too many tries. Try again in %n minutes.</source>
        <extracomment>Counter page: Too many sign-ins failed. %n: minutes.</extracomment>
        <translation>
            <numerusform>Troppi tentativi. Riprovi tra %n minuto.</numerusform>
            <numerusform>Troppi tentativi. Riprovi tra %n minuti.</numerusform>
        </translation>
    </message>
    <message id="page.staff.where">
        <source>Where do you work?</source>
        <extracomment>Counter page: Heading of the choice of counter and inboxes.</extracomment>
        <translation>Dove lavora?</translation>
    </message>
    <message id="page.staff.noCounter">
        <source>No counter</source>
        <extracomment>Counter page: A choice: without a counter, for telephone and video.</extracomment>
        <translation>Nessuno sportello</translation>
    </message>
    <message id="page.staff.inboxes">
        <source>Inboxes</source>
        <extracomment>Counter page: Whom one calls from: the queues to tick.</extracomment>
        <translation>Code</translation>
    </message>
    <message id="page.staff.start">
        <source>Start work</source>
        <extracomment>Counter page: Button: begin to work at this counter.</extracomment>
        <translation>Inizia il lavoro</translation>
    </message>
    <message id="page.staff.change">
        <source>Change place</source>
        <extracomment>Counter page: Button: choose another counter or other inboxes.</extracomment>
        <translation>Cambia posto</translation>
    </message>
    <message id="page.staff.next">
        <source>Call next</source>
        <extracomment>Counter page: Button: call the next visitor.</extracomment>
        <translation>Chiama il prossimo</translation>
    </message>
    <message id="page.staff.nextDone">
        <source>Finish and call next</source>
        <extracomment>Counter page: Button: the visitor is served; call the next one.</extracomment>
        <translation>Concludi e chiama il prossimo</translation>
    </message>
    <message id="page.staff.again">
        <source>Call again</source>
        <extracomment>Counter page: Button: call the same visitor once more.</extracomment>
        <translation>Chiama di nuovo</translation>
    </message>
    <message id="page.staff.finish">
        <source>Finish</source>
        <extracomment>Counter page: Button: the visitor is served.</extracomment>
        <translation>Concludi</translation>
    </message>
    <message id="page.staff.missing">
        <source>Did not come</source>
        <extracomment>Counter page: Heading of two buttons: the visitor who was called did not come.</extracomment>
        <translation>Assente</translation>
    </message>
    <message id="page.staff.missing.back">
        <source>Back into the queue</source>
        <extracomment>Counter page: Button: whoever did not come waits again.</extracomment>
        <translation>Rimetti in coda</translation>
    </message>
    <message id="page.staff.missing.close">
        <source>Close the case</source>
        <extracomment>Counter page: Button: the case of whoever did not come ends.</extracomment>
        <translation>Chiudi la pratica</translation>
    </message>
    <message id="page.staff.transfer">
        <source>Transfer</source>
        <extracomment>Counter page: Button: send the visitor to another inbox.</extracomment>
        <translation>Trasferisci</translation>
    </message>
    <message id="page.staff.transferTo">
        <source>Transfer to</source>
        <extracomment>Counter page: Field: to which inbox.</extracomment>
        <translation>Trasferisci a</translation>
    </message>
    <message id="page.staff.pause">
        <source>Break</source>
        <extracomment>Counter page: Button: one serves nobody for a while.</extracomment>
        <translation>Pausa</translation>
    </message>
    <message id="page.staff.resume">
        <source>Continue work</source>
        <extracomment>Counter page: Button: end of the pause.</extracomment>
        <translation>Riprendi il lavoro</translation>
    </message>
    <message id="page.staff.paused">
        <source>You are on a break</source>
        <extracomment>Counter page: While one pauses.</extracomment>
        <translation>È in pausa</translation>
    </message>
    <message id="page.staff.free">
        <source>Nobody at your counter</source>
        <extracomment>Counter page: Nobody is being served.</extracomment>
        <translation>Nessuno allo sportello</translation>
    </message>
    <message id="page.staff.waiting" numerus="yes">
        <source>%n people waiting</source>
        <extracomment>Counter page: Heading of the waiting list. %n: how many wait.</extracomment>
        <translation>
            <numerusform>%n persona in attesa</numerusform>
            <numerusform>%n persone in attesa</numerusform>
        </translation>
    </message>
    <message id="page.staff.nobody">
        <source>Nobody is waiting in your inboxes.</source>
        <extracomment>Counter page: In place of the waiting list.</extracomment>
        <translation>Nessuno è in attesa nelle Sue code.</translation>
    </message>
    <message id="page.staff.since">
        <source>Waiting for</source>
        <extracomment>Counter page: Column: how long one waits.</extracomment>
        <translation>In attesa da</translation>
    </message>
    <message id="page.staff.paper">
        <source>Ticket</source>
        <extracomment>Counter page: Column: whether the ticket was printed.</extracomment>
        <translation>Biglietto</translation>
    </message>
    <message id="page.staff.call">
        <source>Call %1</source>
        <extracomment>Counter page: Button in the waiting list: call this visitor. %1: the number, read aloud.</extracomment>
        <translation>Chiama %1</translation>
    </message>
    <message id="page.staff.ready">
        <source>Mark %1 ready</source>
        <extracomment>Counter page: Button in the waiting list: this visitor may now be called. %1: the number.</extracomment>
        <translation>Segna %1 come pronto</translation>
    </message>
    <message id="page.staff.front">
        <source>Move %1 to the front</source>
        <extracomment>Counter page: Button in the waiting list: put this visitor first in the queue. %1: the number, read aloud.</extracomment>
        <translation>Sposta %1 in testa</translation>
    </message>
    <message id="page.staff.pending">
        <source>Not ready yet</source>
        <extracomment>Counter page: Mark in the waiting list: keeps the place and is not called yet.</extracomment>
        <translation>Non ancora pronto</translation>
    </message>
    <message id="page.staff.missedOnce" numerus="yes">
        <source>Missed %n times</source>
        <extracomment>Counter page: Mark in the waiting list: was called and did not come. %n: how often.</extracomment>
        <translation>
            <numerusform>Assente %n volta</numerusform>
            <numerusform>Assente %n volte</numerusform>
        </translation>
    </message>
    <message id="page.staff.details">
        <source>Details</source>
        <extracomment>Counter page: Heading: what the visitor told.</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message id="page.staff.tags">
        <source>Tags</source>
        <extracomment>Counter page: Label: marks that the case carries, such as “Priority”.</extracomment>
        <translation>Etichette</translation>
    </message>
    <message id="page.staff.noDetails">
        <source>No details given</source>
        <extracomment>Counter page: The visitor gave no details.</extracomment>
        <translation>Nessun dettaglio</translation>
    </message>
    <message id="page.staff.keys">
        <source>Keyboard shortcuts</source>
        <extracomment>Counter page: Switch: buttons also by single keys.</extracomment>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message id="page.print.queued">
        <source>Printing</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>In stampa</translation>
    </message>
    <message id="page.print.printed">
        <source>Printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Stampato</translation>
    </message>
    <message id="page.print.sent">
        <source>Sent to printer</source>
        <extracomment>Counter page: State of a ticket's print: the printer took it and tells no more.</extracomment>
        <translation>Inviato alla stampante</translation>
    </message>
    <message id="page.print.unknown">
        <source>May not be printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Forse non stampato</translation>
    </message>
    <message id="page.print.failed">
        <source>Not printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Non stampato</translation>
    </message>
    <message id="page.print.none">
        <source>Not told</source>
        <extracomment>Counter page: No kiosk told whether this ticket was printed.</extracomment>
        <translation>Non comunicato</translation>
    </message>
    <message id="page.fault.changed">
        <source>This is no longer possible. The case has changed.</source>
        <extracomment>Counter page: The action came too late.</extracomment>
        <translation>Non è più possibile. La pratica è cambiata.</translation>
    </message>
    <message id="page.fault.locked">
        <source>A colleague is serving this visitor.</source>
        <extracomment>Counter page: Another member of staff serves this visitor.</extracomment>
        <translation>Un collega sta servendo questa persona.</translation>
    </message>
    <message id="page.fault.assigned">
        <source>This visitor waits for a colleague.</source>
        <extracomment>Counter page: The visitor waits for another member of staff by name.</extracomment>
        <translation>Questa persona aspetta un collega.</translation>
    </message>
    <message id="page.fault.gone">
        <source>This case or inbox no longer exists.</source>
        <extracomment>Counter page: The case or inbox does not exist any more.</extracomment>
        <translation>Questa pratica o coda non esiste più.</translation>
    </message>
    <message id="page.fault.nobody">
        <source>There is nobody to call.</source>
        <extracomment>Counter page: “Call next”, and nobody can be called.</extracomment>
        <translation>Non c’è nessuno da chiamare.</translation>
    </message>
    <message id="page.fault.unavailable">
        <source>The system does not answer. Nothing was changed.</source>
        <extracomment>Counter page: The database cannot be used.</extracomment>
        <translation>Il sistema non risponde. Nulla è stato cambiato.</translation>
    </message>
    <message id="page.fault.stale">
        <source>This page was too old. Please try again.</source>
        <extracomment>Counter page: The form came from an old page.</extracomment>
        <translation>Questa pagina era troppo vecchia. Riprovi, per favore.</translation>
    </message>
    <message id="page.fault.choose">
        <source>Choose at least one inbox.</source>
        <extracomment>Counter page: No inbox is ticked.</extracomment>
        <translation>Scelga almeno una coda.</translation>
    </message>
</context>
</TS>
