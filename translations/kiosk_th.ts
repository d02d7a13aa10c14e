<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en_US">
<context>
    <name></name>
    <message id="back">
        <source>Back</source>
        <extracomment>Everywhere: Button: one screen back. At most 12 characters.</extracomment>
        <translation>กลับ</translation>
    </message>
    <message id="startOver">
        <source>Start over</source>
        <extracomment>Everywhere: Button: forget the answers and begin again. Two short lines at most.</extracomment>
        <translation>เริ่ม&#x200b;ใหม่</translation>
    </message>
    <message id="continue">
        <source>Continue</source>
        <extracomment>Everywhere: Primary button: to the next question.</extracomment>
        <translation>ต่อไป</translation>
    </message>
    <message id="step">
        <source>Step %1 of %2</source>
        <extracomment>Everywhere: Progress above the question. %1: number of this question, %2: how many there are.</extracomment>
        <translation>ขั้นตอน %1 จาก %2</translation>
    </message>
    <message id="hint">
        <source>Touch your choice to continue</source>
        <extracomment>Everywhere: Beside a hand: the cards above are the way on.</extracomment>
        <translation>แตะ&#x200b;รายการ&#x200b;เพื่อ&#x200b;ไป&#x200b;ต่อ</translation>
    </message>
    <message id="busy">
        <source>One moment</source>
        <extracomment>Everywhere: On the primary button while the kiosk works.</extracomment>
        <translation>รอ&#x200b;สักครู่</translation>
    </message>
    <message id="change">
        <source>Change</source>
        <extracomment>Everywhere: Small button beside an answer: give another one.</extracomment>
        <translation>แก้ไข</translation>
    </message>
    <message id="moreTime">
        <source>More time</source>
        <extracomment>Everywhere: Button: keep this screen longer.</extracomment>
        <translation>ขอ&#x200b;เวลา&#x200b;เพิ่ม</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <extracomment>Everywhere: Button: the visitor is finished.</extracomment>
        <translation>เสร็จ&#x200b;แล้ว</translation>
    </message>
    <message id="clear">
        <source>Clear</source>
        <extracomment>Everywhere: Key: empty the field.</extracomment>
        <translation>ล้าง</translation>
    </message>
    <message id="delete">
        <source>Delete</source>
        <extracomment>Everywhere: Key: take the last character away.</extracomment>
        <translation>ลบ</translation>
    </message>
    <message id="demo">
        <source>Demo</source>
        <extracomment>Everywhere: Marks every screen of the demonstration site. One short word.</extracomment>
        <translation>สาธิต</translation>
    </message>
    <message id="privacy">
        <source>This kiosk forgets your details when you leave.</source>
        <extracomment>Everywhere: The promise about personal data; it must say only what the kiosk itself does.</extracomment>
        <translation>เครื่อง&#x200b;นี้&#x200b;จะ&#x200b;ลืม&#x200b;ข้อมูล&#x200b;ของ&#x200b;ท่าน&#x200b;เมื่อ&#x200b;ท่าน&#x200b;ออก&#x200b;ไป</translation>
    </message>
    <message id="language.name">
        <source>English</source>
        <extracomment>Everywhere: The language's own name, as its tile shows it.</extracomment>
        <translation>ไทย</translation>
    </message>
    <message id="language.fullName">
        <source>English (US)</source>
        <extracomment>Everywhere: The language's own name where another variety of it is offered too, such as American and British English. The same as language.name where there is only one.</extracomment>
        <translation>ไทย</translation>
    </message>
    <message id="yes">
        <source>Yes</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>ใช่</translation>
    </message>
    <message id="no">
        <source>No</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>ไม่ใช่</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Everywhere: Button: close what was opened, without a change.</extracomment>
        <translation>ปิด</translation>
    </message>
    <message id="contrast">
        <source>Contrast</source>
        <extracomment>Accessibility bar: Button: switch the contrast. One word.</extracomment>
        <translation>ความ&#x200b;ต่าง&#x200b;สี</translation>
    </message>
    <message id="textSize">
        <source>Text size</source>
        <extracomment>Accessibility bar: Button: larger text.</extracomment>
        <translation>ขนาด&#x200b;อักษร</translation>
    </message>
    <message id="textSize.on">
        <source>Text %1%</source>
        <extracomment>Accessibility bar: The same button while text is larger. %1: 125, 150 or 175; the % sign follows it.</extracomment>
        <translation>อักษร %1%</translation>
    </message>
    <message id="lower">
        <source>Lower</source>
        <extracomment>Accessibility bar: Button: bring what can be touched to the lower part of the screen.</extracomment>
        <translation>ลด&#x200b;ปุ่ม&#x200b;ลง</translation>
    </message>
    <message id="read">
        <source>Read aloud</source>
        <extracomment>Accessibility bar: Button: a voice reads the screen.</extracomment>
        <translation>อ่าน&#x200b;ออกเสียง</translation>
    </message>
    <message id="read.on">
        <source>Stop reading</source>
        <extracomment>Accessibility bar: The same button while the voice reads.</extracomment>
        <translation>หยุด&#x200b;อ่าน</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <extracomment>Accessibility bar: Button: read everything in another language.</extracomment>
        <translation>ภาษา</translation>
    </message>
    <message id="bar.name">
        <source>Settings for reading and touching</source>
        <extracomment>Accessibility bar: What a screen reader says for the whole bar.</extracomment>
        <translation>ตั้งค่า&#x200b;การ&#x200b;อ่าน&#x200b;และ&#x200b;การ&#x200b;แตะ</translation>
    </message>
    <message id="welcome">
        <source>Welcome</source>
        <extracomment>Welcome: The greeting, in very large letters. One word if possible.</extracomment>
        <translation>สวัสดี</translation>
    </message>
    <message id="welcome.help">
        <source>Choose your language to begin</source>
        <extracomment>Welcome: Under the greeting.</extracomment>
        <translation>เลือก&#x200b;ภาษา&#x200b;ของ&#x200b;ท่าน&#x200b;เพื่อ&#x200b;เริ่ม</translation>
    </message>
    <message id="welcome.begin">
        <source>Touch to begin</source>
        <extracomment>Welcome: Under the greeting, where the site speaks one language: what to touch is one large tile.</extracomment>
        <translation>แตะ&#x200b;เพื่อ&#x200b;เริ่ม</translation>
    </message>
    <message id="attract.touch">
        <source>Touch the screen to begin</source>
        <extracomment>Pictures before a visitor comes: the only words on them, at the foot.</extracomment>
        <translation>แตะ&#x200b;หน้าจอ&#x200b;เพื่อ&#x200b;เริ่ม</translation>
    </message>
    <message id="tile.start">
        <source>Start</source>
        <extracomment>Welcome: Under the language's own name on its tile. One word.</extracomment>
        <translation>เริ่ม</translation>
    </message>
    <message id="hours">
        <source>Open until %1</source>
        <extracomment>Welcome: At the foot of the welcome screen. %1: a time (17:30).</extracomment>
        <translation>เปิด&#x200b;ถึง %1</translation>
    </message>
    <message id="person">
        <source>Need a person?</source>
        <extracomment>Welcome: At the foot of the welcome screen, above where reception is.</extracomment>
        <translation>ต้องการ&#x200b;พบ&#x200b;เจ้าหน้าที่?</translation>
    </message>
    <message id="more.languages">
        <source>More languages</source>
        <extracomment>Welcome: Last tile where there are more languages than fit.</extracomment>
        <translation>ภาษา&#x200b;อื่น</translation>
    </message>
    <message id="languages.q">
        <source>Which language do you prefer?</source>
        <extracomment>Welcome: Question of the language switch, in the middle of a visit.</extracomment>
        <translation>ท่าน&#x200b;ต้องการ&#x200b;ใช้&#x200b;ภาษา&#x200b;ใด?</translation>
    </message>
    <message id="languages.help">
        <source>Your answers stay as they are.</source>
        <extracomment>Welcome: Under that question.</extracomment>
        <translation>คำตอบ&#x200b;ของ&#x200b;ท่าน&#x200b;ยัง&#x200b;อยู่&#x200b;เหมือน&#x200b;เดิม</translation>
    </message>
    <message id="svc.q">
        <source>What can we help you with today?</source>
        <extracomment>Service: The first question.</extracomment>
        <translation>วันนี้&#x200b;ให้&#x200b;เรา&#x200b;ช่วย&#x200b;เรื่อง&#x200b;ใด?</translation>
    </message>
    <message id="svc.help">
        <source>Touch the service you need.</source>
        <extracomment>Service: Under the first question.</extracomment>
        <translation>แตะ&#x200b;บริการ&#x200b;ที่&#x200b;ท่าน&#x200b;ต้องการ</translation>
    </message>
    <message id="svc.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Service: On a service card, beside an icon of people: how many wait.</extracomment>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message id="svc.people.none">
        <source>Nobody waiting</source>
        <extracomment>Service: The same place where nobody waits.</extracomment>
        <translation>ไม่มี&#x200b;ผู้&#x200b;รอ</translation>
    </message>
    <message id="svc.wait" numerus="yes">
        <source>%n min wait</source>
        <extracomment>Service: On a service card, beside a clock. Short.</extracomment>
        <translation>
            <numerusform>รอ %n นาที</numerusform>
        </translation>
    </message>
    <message id="svc.waitRange" numerus="yes">
        <source>%1–%n min wait</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>รอ %1–%n นาที</numerusform>
        </translation>
    </message>
    <message id="svc.waitBrief" numerus="yes">
        <source>%n min</source>
        <extracomment>Service: On a service card, beside a clock, where there is no room for the word “wait”: the minutes alone.</extracomment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message id="svc.waitRangeBrief" numerus="yes">
        <source>%1–%n min</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>%1–%n นาที</numerusform>
        </translation>
    </message>
    <message id="svc.closed">
        <source>Opens at %1</source>
        <extracomment>Service: On the card of a closed service or group, beside a lock, where it opens today. %1: a time (13:00, 1:00 PM). Short.</extracomment>
        <translation>เปิด&#x200b;เวลา %1</translation>
    </message>
    <message id="more" numerus="yes">
        <source>%n more services</source>
        <extracomment>Service: Last card where there are more services than fit.</extracomment>
        <translation>
            <numerusform>อีก %n บริการ</numerusform>
        </translation>
    </message>
    <message id="more.first">
        <source>Back to the first page</source>
        <extracomment>Everywhere: Last card of the last page of a list: leads to its first page.</extracomment>
        <translation>กลับ&#x200b;ไป&#x200b;หน้า&#x200b;แรก</translation>
    </message>
    <message id="chn.q">
        <source>How would you like to talk to us?</source>
        <extracomment>Channel: Question.</extracomment>
        <translation>ท่าน&#x200b;ต้องการ&#x200b;ติดต่อ&#x200b;เรา&#x200b;ทาง&#x200b;ใด?</translation>
    </message>
    <message id="chn.for">
        <source>For: %1</source>
        <extracomment>Channel: Under that question. %1: the chosen service.</extracomment>
        <translation>สำหรับ: %1</translation>
    </message>
    <message id="channel.FaceToFace">
        <source>In person</source>
        <extracomment>Channel: Channel: face to face.</extracomment>
        <translation>พบ&#x200b;ด้วย&#x200b;ตนเอง</translation>
    </message>
    <message id="channel.FaceToFace.line">
        <source>At a counter in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>ที่&#x200b;ช่อง&#x200b;บริการ&#x200b;ใน&#x200b;อาคาร&#x200b;นี้</translation>
    </message>
    <message id="channel.Video">
        <source>Video call</source>
        <extracomment>Channel: Channel: a call with picture.</extracomment>
        <translation>วิดีโอ&#x200b;คอล</translation>
    </message>
    <message id="channel.Video.line">
        <source>On a screen in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>ที่&#x200b;หน้า&#x200b;จอ&#x200b;ใน&#x200b;อาคาร&#x200b;นี้</translation>
    </message>
    <message id="channel.Phone">
        <source>Phone call</source>
        <extracomment>Channel: Channel: we call the visitor.</extracomment>
        <translation>โทรศัพท์</translation>
    </message>
    <message id="channel.Phone.line">
        <source>We call you, wherever you are</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>เรา&#x200b;โทร&#x200b;หา&#x200b;ท่าน&#x200b;ไม่&#x200b;ว่า&#x200b;ท่าน&#x200b;อยู่&#x200b;ที่ใด</translation>
    </message>
    <message id="stay">
        <source>Stay here</source>
        <extracomment>Channel: On a channel card: the visitor has to remain in the building.</extracomment>
        <translation>รอ&#x200b;ที่&#x200b;นี่</translation>
    </message>
    <message id="leave">
        <source>You can leave</source>
        <extracomment>Channel: On a channel card: the visitor may go.</extracomment>
        <translation>ออก&#x200b;ไป&#x200b;ได้</translation>
    </message>
    <message id="channel.FaceToFace.inline">
        <source>in person</source>
        <extracomment>Channel: Channel inside a line such as “Passport, in person”.</extracomment>
        <translation>ด้วย&#x200b;ตนเอง</translation>
    </message>
    <message id="channel.Video.inline">
        <source>by video call</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>ทาง&#x200b;วิดีโอ&#x200b;คอล</translation>
    </message>
    <message id="channel.Phone.inline">
        <source>by phone</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>ทาง&#x200b;โทรศัพท์</translation>
    </message>
    <message id="customer.q">
        <source>What is your customer number?</source>
        <extracomment>Customer number: Question.</extracomment>
        <translation>หมายเลข&#x200b;ลูกค้า&#x200b;ของ&#x200b;ท่าน&#x200b;คือ&#x200b;อะไร?</translation>
    </message>
    <message id="customer.help">
        <source>Type it as it is written.</source>
        <extracomment>Customer number: Under that question.</extracomment>
        <translation>พิมพ์&#x200b;ตาม&#x200b;ที่&#x200b;เขียน&#x200b;ไว้</translation>
    </message>
    <message id="customer.help.scan">
        <source>Type it, or scan the code on your card.</source>
        <extracomment>Customer number: Under that question, where there is a code reader.</extracomment>
        <translation>พิมพ์&#x200b;หมายเลข &#x200b;หรือ&#x200b;สแกน&#x200b;รหัส&#x200b;บน&#x200b;บัตร&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="fault.customer_id_invalid">
        <source>This number does not look right. Please check it.</source>
        <extracomment>Customer number: Error: it holds what no customer number holds.</extracomment>
        <translation>หมายเลข&#x200b;นี้&#x200b;ดู&#x200b;ไม่&#x200b;ถูกต้อง โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.customer_id_unknown">
        <source>We cannot find this number. Please check it.</source>
        <extracomment>Customer number: Error: no customer has this number.</extracomment>
        <translation>ไม่&#x200b;พบ&#x200b;หมายเลข&#x200b;นี้ โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.scan_invalid">
        <source>We cannot use this code. Scan your card again, or type your number.</source>
        <extracomment>Customer number: Error: the code that was read is no customer number.</extracomment>
        <translation>ใช้&#x200b;รหัส&#x200b;นี้&#x200b;ไม่&#x200b;ได้ &#x200b;โปรด&#x200b;สแกน&#x200b;บัตร&#x200b;อีก&#x200b;ครั้ง &#x200b;หรือ&#x200b;พิมพ์&#x200b;หมายเลข</translation>
    </message>
    <message id="phone.q">
        <source>What is your phone number?</source>
        <extracomment>Phone: Question.</extracomment>
        <translation>หมายเลข&#x200b;โทรศัพท์&#x200b;ของ&#x200b;ท่าน&#x200b;คือ&#x200b;อะไร?</translation>
    </message>
    <message id="phone.ten">
        <source>Type all ten digits.</source>
        <extracomment>Phone: Under that question, where exactly ten digits are asked.</extracomment>
        <translation>พิมพ์&#x200b;ตัวเลข&#x200b;ให้&#x200b;ครบ&#x200b;สิบ&#x200b;หลัก</translation>
    </message>
    <message id="country.q">
        <source>Which country is your phone from?</source>
        <extracomment>Phone: Question of the list of countries behind the prefix button.</extracomment>
        <translation>โทรศัพท์&#x200b;ของ&#x200b;ท่าน&#x200b;มา&#x200b;จาก&#x200b;ประเทศ&#x200b;ใด?</translation>
    </message>
    <message id="country.letter">
        <source>Touch the letter it begins with.</source>
        <extracomment>Phone: Under that question, above the letters of the alphabet.</extracomment>
        <translation>แตะ&#x200b;ตัว&#x200b;อักษร&#x200b;ตัว&#x200b;แรก</translation>
    </message>
    <message id="fault.phone_short">
        <source>This number is too short. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>หมายเลข&#x200b;นี้&#x200b;สั้น&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.phone_long">
        <source>This number is too long. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>หมายเลข&#x200b;นี้&#x200b;ยาว&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.phone_invalid">
        <source>This does not look like a phone number. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>นี่&#x200b;ดู&#x200b;ไม่&#x200b;ใช่&#x200b;หมายเลข&#x200b;โทรศัพท์ โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.phone_unused">
        <source>There is no such phone number. Please check it.</source>
        <extracomment>Phone: Error: it has the right length, but no number of its country begins like this.</extracomment>
        <translation>ไม่&#x200b;มี&#x200b;หมายเลข&#x200b;โทรศัพท์&#x200b;นี้ โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="phone.prefix">
        <source>Country code %1</source>
        <extracomment>Phone: What a screen reader says for the button before the number. %1: such as +44.</extracomment>
        <translation>รหัส&#x200b;ประเทศ %1</translation>
    </message>
    <message id="more.countries">
        <source>More countries</source>
        <extracomment>Phone: Last row where there are more countries than fit.</extracomment>
        <translation>ประเทศ&#x200b;อื่น</translation>
    </message>
    <message id="mail.q">
        <source>What is your e‑mail address?</source>
        <extracomment>E-mail: Question.</extracomment>
        <translation>อีเมล&#x200b;ของ&#x200b;ท่าน&#x200b;คือ&#x200b;อะไร?</translation>
    </message>
    <message id="fault.email_invalid">
        <source>This address looks unfinished. Please check it.</source>
        <extracomment>E-mail: Error.</extracomment>
        <translation>อีเมล&#x200b;นี้&#x200b;ดู&#x200b;ไม่&#x200b;ครบ โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="q.help">
        <source>Choose one answer.</source>
        <extracomment>Question: Under a question with one answer to choose.</extracomment>
        <translation>เลือก&#x200b;หนึ่ง&#x200b;คำตอบ</translation>
    </message>
    <message id="q.help.many">
        <source>Choose all that fit.</source>
        <extracomment>Question: Under a question with several answers to choose.</extracomment>
        <translation>เลือก&#x200b;ทุก&#x200b;ข้อ&#x200b;ที่&#x200b;ตรง</translation>
    </message>
    <message id="q.help.date.dmy">
        <source>Day, month and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is day, month, year.</extracomment>
        <translation>วัน เดือน และ&#x200b;ปี</translation>
    </message>
    <message id="q.help.date.mdy">
        <source>Month, day and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is month, day, year.</extracomment>
        <translation>เดือน วัน และ&#x200b;ปี</translation>
    </message>
    <message id="q.help.date.ymd">
        <source>Year, month and day.</source>
        <extracomment>Question: Under a question that asks for a date; the order is year, month, day.</extracomment>
        <translation>ปี เดือน และ&#x200b;วัน</translation>
    </message>
    <message id="fault.choice_missing">
        <source>Please choose an answer.</source>
        <extracomment>Question: Error: no answer was chosen.</extracomment>
        <translation>โปรด&#x200b;เลือก&#x200b;คำตอบ</translation>
    </message>
    <message id="fault.missing">
        <source>We need an answer here.</source>
        <extracomment>Question: Error: nothing was typed.</extracomment>
        <translation>ต้อง&#x200b;มี&#x200b;คำตอบ&#x200b;ตรง&#x200b;นี้</translation>
    </message>
    <message id="fault.text_short">
        <source>This answer is too short. Please check it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>คำตอบ&#x200b;นี้&#x200b;สั้น&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.text_at_least">
        <source>Please type %1 characters or more.</source>
        <extracomment>Question: Error: an answer in words is too short. %1: how many characters it must have.</extracomment>
        <translation>โปรด&#x200b;พิมพ์&#x200b;อย่าง&#x200b;น้อย %1 ตัว&#x200b;อักษร</translation>
    </message>
    <message id="fault.text_long">
        <source>This answer is too long. Please shorten it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>คำตอบ&#x200b;นี้&#x200b;ยาว&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ย่อ&#x200b;ให้&#x200b;สั้น&#x200b;ลง</translation>
    </message>
    <message id="fault.text_at_most">
        <source>Please type %1 characters at most.</source>
        <extracomment>Question: Error: an answer in words is too long. %1: how many characters it may have.</extracomment>
        <translation>โปรด&#x200b;พิมพ์&#x200b;ไม่&#x200b;เกิน %1 ตัว&#x200b;อักษร</translation>
    </message>
    <message id="fault.text_invalid">
        <source>This answer does not look right. Please check it.</source>
        <extracomment>Question: Error: the text has not the form that is asked for.</extracomment>
        <translation>คำตอบ&#x200b;นี้&#x200b;ดู&#x200b;ไม่&#x200b;ถูกต้อง โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.number_invalid">
        <source>Please type a whole number.</source>
        <extracomment>Question: Error: not a whole number.</extracomment>
        <translation>โปรด&#x200b;พิมพ์&#x200b;จำนวน&#x200b;เต็ม</translation>
    </message>
    <message id="fault.date_invalid">
        <source>This date does not look right. Please check it.</source>
        <extracomment>Question: Error: no such day, or it is unfinished.</extracomment>
        <translation>วันที่&#x200b;นี้&#x200b;ดู&#x200b;ไม่&#x200b;ถูกต้อง โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.choice_unknown">
        <source>This answer is no longer offered. Please choose another one.</source>
        <extracomment>Question: Error: the chosen answer is not offered any more.</extracomment>
        <translation>ไม่มี&#x200b;คำตอบ&#x200b;นี้&#x200b;แล้ว โปรด&#x200b;เลือก&#x200b;คำตอบ&#x200b;อื่น</translation>
    </message>
    <message id="fault.not_accepted">
        <source>We cannot use this answer. Please check it.</source>
        <extracomment>Question: Error: the server did not take the answer, and did not say why.</extracomment>
        <translation>ใช้&#x200b;คำตอบ&#x200b;นี้&#x200b;ไม่&#x200b;ได้ โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="q.help.text">
        <source>Type your answer.</source>
        <extracomment>Question: Under a question that asks for a few words.</extracomment>
        <translation>พิมพ์&#x200b;คำตอบ&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="q.help.number">
        <source>Type a number.</source>
        <extracomment>Question: Under a question that asks for a number.</extracomment>
        <translation>พิมพ์&#x200b;ตัวเลข</translation>
    </message>
    <message id="more.options">
        <source>More answers</source>
        <extracomment>Question: Last row where there are more answers than fit.</extracomment>
        <translation>คำตอบ&#x200b;อื่น</translation>
    </message>
    <message id="date.day">
        <source>DD</source>
        <extracomment>Question: In an empty field: two letters for the day.</extracomment>
        <translation>วัน</translation>
    </message>
    <message id="date.month">
        <source>MM</source>
        <extracomment>Question: In an empty field: two letters for the month.</extracomment>
        <translation>เดือน</translation>
    </message>
    <message id="date.year">
        <source>YYYY</source>
        <extracomment>Question: In an empty field: four letters for the year.</extracomment>
        <translation>ปี</translation>
    </message>
    <message id="fault.number_range">
        <source>This number is too small or too large. Please check it.</source>
        <extracomment>Question: Error: the number is out of range.</extracomment>
        <translation>จำนวน&#x200b;นี้&#x200b;น้อย&#x200b;หรือ&#x200b;มาก&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ตรวจสอบ</translation>
    </message>
    <message id="fault.number_between">
        <source>Please type a number from %1 to %2.</source>
        <extracomment>Question: Error: %1 and %2 are the smallest and the largest number that are taken.</extracomment>
        <translation>พิมพ์&#x200b;ตัวเลข&#x200b;ตั้งแต่ %1 &#x200b;ถึง %2</translation>
    </message>
    <message id="fault.number_at_least">
        <source>Please type %1 or more.</source>
        <extracomment>Question: Error: %1 is the smallest number that is taken.</extracomment>
        <translation>พิมพ์ %1 &#x200b;ขึ้น&#x200b;ไป</translation>
    </message>
    <message id="fault.number_at_most">
        <source>Please type %1 or less.</source>
        <extracomment>Question: Error: %1 is the largest number that is taken.</extracomment>
        <translation>พิมพ์&#x200b;ไม่&#x200b;เกิน %1</translation>
    </message>
    <message id="rev.step">
        <source>Last check</source>
        <extracomment>Review: Above the question, in the place of “Step 4 of 4”.</extracomment>
        <translation>ตรวจสอบ&#x200b;ครั้ง&#x200b;สุดท้าย</translation>
    </message>
    <message id="rev.q">
        <source>Is everything right?</source>
        <extracomment>Review: Question.</extracomment>
        <translation>ทุก&#x200b;อย่าง&#x200b;ถูกต้อง&#x200b;หรือ&#x200b;ไม่?</translation>
    </message>
    <message id="rev.help">
        <source>Check your answers, then take your ticket.</source>
        <extracomment>Review: Under that question.</extracomment>
        <translation>ตรวจสอบ&#x200b;คำตอบ แล้ว&#x200b;รับ&#x200b;บัตร&#x200b;คิว</translation>
    </message>
    <message id="rev.service">
        <source>Service</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>บริการ</translation>
    </message>
    <message id="rev.channel">
        <source>How we talk</source>
        <extracomment>Review: Label of an answer: in person, video call or phone call.</extracomment>
        <translation>วิธี&#x200b;ติดต่อ</translation>
    </message>
    <message id="rev.customer">
        <source>Customer number</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>หมายเลข&#x200b;ลูกค้า</translation>
    </message>
    <message id="rev.phone">
        <source>Phone</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>โทรศัพท์</translation>
    </message>
    <message id="rev.mail">
        <source>E-mail</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>อีเมล</translation>
    </message>
    <message id="rev.go">
        <source>Get my ticket</source>
        <extracomment>Review: Primary button: take the number.</extracomment>
        <translation>รับ&#x200b;บัตร&#x200b;คิว</translation>
    </message>
    <message id="rev.change">
        <source>Change: %1</source>
        <extracomment>Review: What a screen reader says for the button Change. %1: the label of the answer.</extracomment>
        <translation>แก้ไข: %1</translation>
    </message>
    <message id="issuing.body">
        <source>We are getting your number.</source>
        <extracomment>Review: While the number is being issued, under “One moment”.</extracomment>
        <translation>กำลัง&#x200b;ขอ&#x200b;หมายเลข&#x200b;ให้&#x200b;ท่าน</translation>
    </message>
    <message id="issuing.long">
        <source>This takes a little longer than usual.</source>
        <extracomment>Review: The same, after several seconds.</extracomment>
        <translation>ครั้ง&#x200b;นี้&#x200b;นาน&#x200b;กว่า&#x200b;ปกติ&#x200b;เล็กน้อย</translation>
    </message>
    <message id="issuing.again">
        <source>No answer yet. We are trying again: %1.</source>
        <extracomment>Review: While the number is being issued and the server did not answer. %1: how often it was tried again.</extracomment>
        <translation>ยัง&#x200b;ไม่&#x200b;ได้&#x200b;คำตอบ เรา&#x200b;กำลัง&#x200b;ลอง&#x200b;ใหม่: %1</translation>
    </message>
    <message id="issuing.title">
        <source>One moment</source>
        <extracomment>Review: While the number is being issued.</extracomment>
        <translation>รอ&#x200b;สักครู่</translation>
    </message>
    <message id="tk.your">
        <source>Your number</source>
        <extracomment>Ticket screen: Above the number, on screen and on paper.</extracomment>
        <translation>หมายเลข&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="tk.before" numerus="yes">
        <source>About %n people before you</source>
        <extracomment>Ticket screen: Under the number. It is not a promise: say “about”.</extracomment>
        <translation>
            <numerusform>มี&#x200b;ผู้&#x200b;รอ&#x200b;ก่อน&#x200b;ท่าน&#x200b;ประมาณ %n คน</numerusform>
        </translation>
    </message>
    <message id="tk.before.none">
        <source>You are next</source>
        <extracomment>Ticket screen: The same place where nobody comes before.</extracomment>
        <translation>ท่าน&#x200b;เป็น&#x200b;คิว&#x200b;ต่อไป</translation>
    </message>
    <message id="tk.wait" numerus="yes">
        <source>About %n min wait</source>
        <extracomment>Ticket screen: Beside a clock.</extracomment>
        <translation>
            <numerusform>รอ&#x200b;ประมาณ %n นาที</numerusform>
        </translation>
    </message>
    <message id="tk.waitRange" numerus="yes">
        <source>About %1 to %n min wait</source>
        <extracomment>Ticket screen: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>รอ&#x200b;ประมาณ %1 ถึง %n นาที</numerusform>
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
        <translation>กำลัง&#x200b;พิมพ์&#x200b;บัตร&#x200b;คิว&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="tk.take">
        <source>Take your ticket</source>
        <extracomment>Ticket screen: Title beside the picture of the slot.</extracomment>
        <translation>รับ&#x200b;บัตร&#x200b;คิว&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="tk.below">
        <source>It comes out below</source>
        <extracomment>Ticket screen: Under that title: where the paper comes out.</extracomment>
        <translation>บัตร&#x200b;ออก&#x200b;ทาง&#x200b;ด้าน&#x200b;ล่าง</translation>
    </message>
    <message id="tk.phone">
        <source>Or use your phone</source>
        <extracomment>Ticket screen: Title above the QR code.</extracomment>
        <translation>หรือ&#x200b;ดู&#x200b;บน&#x200b;โทรศัพท์</translation>
    </message>
    <message id="tk.scan">
        <source>Point your camera here</source>
        <extracomment>Ticket screen: Under that title.</extracomment>
        <translation>ส่อง&#x200b;กล้อง&#x200b;มา&#x200b;ที่&#x200b;นี่</translation>
    </message>
    <message id="tk.next">
        <source>Take a seat and watch the screens</source>
        <extracomment>Ticket screen: What comes next: title.</extracomment>
        <translation>เชิญ&#x200b;นั่ง&#x200b;รอ&#x200b;และ&#x200b;ดู&#x200b;ที่&#x200b;จอ</translation>
    </message>
    <message id="tk.next2">
        <source>We show your number and where to go.</source>
        <extracomment>Ticket screen: What comes next: the line under the title.</extracomment>
        <translation>จอ&#x200b;จะ&#x200b;แสดง&#x200b;หมายเลข&#x200b;และ&#x200b;ที่&#x200b;ที่&#x200b;ต้อง&#x200b;ไป</translation>
    </message>
    <message id="tk.nextPhone">
        <source>We call you on your phone</source>
        <extracomment>Ticket screen: What comes next where we call the visitor: title.</extracomment>
        <translation>เรา&#x200b;จะ&#x200b;โทร&#x200b;หา&#x200b;ท่าน</translation>
    </message>
    <message id="tk.nextPhone2">
        <source>You can leave. Keep your phone with you.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>ท่าน&#x200b;ออก&#x200b;ไป&#x200b;ได้ โปรด&#x200b;ถือ&#x200b;โทรศัพท์&#x200b;ไว้</translation>
    </message>
    <message id="tk.clears" numerus="yes">
        <source>Screen clears in %n seconds</source>
        <extracomment>Ticket screen: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>หน้า&#x200b;จอ&#x200b;จะ&#x200b;ล้าง&#x200b;ใน %n วินาที</numerusform>
        </translation>
    </message>
    <message id="pend.title">
        <source>Please go to reception first</source>
        <extracomment>Ticket screen: A number whose turn waits for something: title.</extracomment>
        <translation>โปรด&#x200b;ไป&#x200b;ที่&#x200b;ประชาสัมพันธ์&#x200b;ก่อน</translation>
    </message>
    <message id="pend.body">
        <source>Your place is kept. We can call you after that.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>เรา&#x200b;เก็บ&#x200b;คิว&#x200b;ไว้&#x200b;ให้&#x200b;แล้ว หลัง&#x200b;จาก&#x200b;นั้น&#x200b;เรา&#x200b;จะ&#x200b;เรียก&#x200b;ท่าน&#x200b;ได้</translation>
    </message>
    <message id="np.title">
        <source>The printer is out of paper</source>
        <extracomment>Printer trouble: Notice: the number is safe, there is no paper.</extracomment>
        <translation>เครื่อง&#x200b;พิมพ์&#x200b;กระดาษ&#x200b;หมด</translation>
    </message>
    <message id="np.fault">
        <source>The printer is not working</source>
        <extracomment>Printer trouble: Notice: the printer failed.</extracomment>
        <translation>เครื่อง&#x200b;พิมพ์&#x200b;ไม่&#x200b;ทำงาน</translation>
    </message>
    <message id="np.unknown">
        <source>The printer does not answer</source>
        <extracomment>Printer trouble: Notice: nobody knows whether the ticket came out.</extracomment>
        <translation>เครื่อง&#x200b;พิมพ์&#x200b;ไม่&#x200b;ตอบ</translation>
    </message>
    <message id="np.goOn">
        <source>Go on without paper, and photograph your number?</source>
        <extracomment>Printer trouble, before the visit begins: under “The printer is out of paper”, above the button “Continue”.</extracomment>
        <translation>จะ&#x200b;ทำ&#x200b;ต่อ&#x200b;โดย&#x200b;ไม่&#x200b;ใช้&#x200b;กระดาษ&#x200b;และ&#x200b;ถ่าย&#x200b;รูป&#x200b;หมายเลข&#x200b;หรือ&#x200b;ไม่?</translation>
    </message>
    <message id="np.body">
        <source>Your place is saved. You do not need paper.</source>
        <extracomment>Printer trouble: The line under each of these notices.</extracomment>
        <translation>เรา&#x200b;เก็บ&#x200b;คิว&#x200b;ไว้&#x200b;ให้&#x200b;แล้ว ไม่&#x200b;ต้อง&#x200b;ใช้&#x200b;กระดาษ</translation>
    </message>
    <message id="np.ways">
        <source>Three ways to keep your number</source>
        <extracomment>Printer trouble: Title of a list: scan, photo, reception.</extracomment>
        <translation>สาม&#x200b;วิธี&#x200b;เก็บ&#x200b;หมายเลข&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="np.waysTwo">
        <source>Two ways to keep your number</source>
        <extracomment>Printer trouble: Title of that list where there is no code to scan.</extracomment>
        <translation>สอง&#x200b;วิธี&#x200b;เก็บ&#x200b;หมายเลข&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="np.scan">
        <source>Scan this code</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>สแกน&#x200b;รหัส&#x200b;นี้</translation>
    </message>
    <message id="np.scan.line">
        <source>Follow your place live</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>ดู&#x200b;คิว&#x200b;ได้&#x200b;ทันที</translation>
    </message>
    <message id="np.photo">
        <source>Take a photo</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>ถ่าย&#x200b;รูป</translation>
    </message>
    <message id="np.photo.line">
        <source>Of this whole screen</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>ถ่าย&#x200b;ทั้ง&#x200b;หน้า&#x200b;จอ&#x200b;นี้</translation>
    </message>
    <message id="np.ask">
        <source>Ask reception</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="np.ask.line">
        <source>They can print it for you</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>เขา&#x200b;พิมพ์&#x200b;ให้&#x200b;ท่าน&#x200b;ได้</translation>
    </message>
    <message id="trouble.unavailable.tag">
        <source>Connection problem</source>
        <extracomment>Trouble: Above the title, with a warning sign: no connection.</extracomment>
        <translation>การ&#x200b;เชื่อมต่อ&#x200b;มี&#x200b;ปัญหา</translation>
    </message>
    <message id="trouble.unavailable.title">
        <source>Please see reception</source>
        <extracomment>Trouble: Title: the kiosk cannot go on by itself.</extracomment>
        <translation>โปรด&#x200b;ไป&#x200b;ที่&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="trouble.unavailable.body">
        <source>This kiosk has lost its connection. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title: no connection.</extracomment>
        <translation>เครื่อง&#x200b;นี้&#x200b;ขาด&#x200b;การ&#x200b;เชื่อมต่อ ท่าน&#x200b;ไม่&#x200b;ได้&#x200b;ทำ&#x200b;อะไร&#x200b;ผิด</translation>
    </message>
    <message id="off.rec">
        <source>Reception</source>
        <extracomment>Trouble: On the map.</extracomment>
        <translation>ประชาสัมพันธ์</translation>
    </message>
    <message id="off.gives">
        <source>Reception gives you a number</source>
        <extracomment>Trouble: Beside a bell: what to do instead.</extracomment>
        <translation>รับ&#x200b;หมายเลข&#x200b;ที่&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="off.retry" numerus="yes">
        <source>We try again by ourselves in %n seconds.</source>
        <extracomment>Trouble: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>เครื่อง&#x200b;จะ&#x200b;ลอง&#x200b;ใหม่&#x200b;เอง&#x200b;ใน %n วินาที</numerusform>
        </translation>
    </message>
    <message id="off.kept">
        <source>Nothing you typed is kept on this kiosk.</source>
        <extracomment>Trouble: Under that.</extracomment>
        <translation>เครื่อง&#x200b;นี้&#x200b;ไม่&#x200b;เก็บ&#x200b;สิ่ง&#x200b;ที่&#x200b;ท่าน&#x200b;พิมพ์&#x200b;ไว้</translation>
    </message>
    <message id="off.try">
        <source>Try again now</source>
        <extracomment>Trouble: Primary button: look whether the connection is back.</extracomment>
        <translation>ลอง&#x200b;ใหม่&#x200b;ตอน&#x200b;นี้</translation>
    </message>
    <message id="trouble.uncertain.tag">
        <source>No answer yet</source>
        <extracomment>Trouble: Above the title: sent, and no answer.</extracomment>
        <translation>ยัง&#x200b;ไม่&#x200b;ได้&#x200b;คำตอบ</translation>
    </message>
    <message id="trouble.uncertain.title">
        <source>Please go to reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>โปรด&#x200b;ไป&#x200b;ที่&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="trouble.uncertain.body">
        <source>You may already have a number. Reception can see it.</source>
        <extracomment>Trouble: Under the title. Never say that there is a number, nor that there is none.</extracomment>
        <translation>ท่าน&#x200b;อาจ&#x200b;มี&#x200b;หมายเลข&#x200b;แล้ว ประชาสัมพันธ์&#x200b;ดู&#x200b;ได้</translation>
    </message>
    <message id="trouble.refused.tag">
        <source>Not possible here</source>
        <extracomment>Trouble: Above the title: the server refused.</extracomment>
        <translation>ทำ&#x200b;ที่&#x200b;นี่&#x200b;ไม่&#x200b;ได้</translation>
    </message>
    <message id="trouble.refused.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>โปรด&#x200b;ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="trouble.closed.tag">
        <source>Closed right now</source>
        <extracomment>Trouble, Service: Above the title: the service gives no numbers. On the card of a closed service where it is not known when it opens.</extracomment>
        <translation>ขณะ&#x200b;นี้&#x200b;ปิด</translation>
    </message>
    <message id="trouble.closed.title">
        <source>No numbers right now</source>
        <extracomment>Trouble: Title. It fits a closed service and one whose numbers are used up.</extracomment>
        <translation>ขณะ&#x200b;นี้&#x200b;ไม่มี&#x200b;หมายเลข</translation>
    </message>
    <message id="trouble.closed.body">
        <source>This service is closed or full. Please ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>บริการ&#x200b;นี้&#x200b;ปิด&#x200b;หรือ&#x200b;เต็ม&#x200b;แล้ว โปรด&#x200b;ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="closed.title">
        <source>We are closed now</source>
        <extracomment>Trouble: Title while the whole site is closed by its opening hours.</extracomment>
        <translation>ขณะนี้&#x200b;ปิด&#x200b;ทำการ</translation>
    </message>
    <message id="closed.body">
        <source>Please come back when we are open.</source>
        <extracomment>Trouble: Under the title while the whole site is closed by its opening hours.</extracomment>
        <translation>โปรด&#x200b;มา&#x200b;ใหม่&#x200b;ใน&#x200b;เวลา&#x200b;ทำการ</translation>
    </message>
    <message id="closed.opens">
        <source>Open again: %1</source>
        <extracomment>Trouble, Service: When a closed site opens, and on its card when a closed service does on another day. %1: a time, or a weekday or date and a time (09:00; Monday, 09:00).</extracomment>
        <translation>เปิด&#x200b;อีก&#x200b;ครั้ง: %1</translation>
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
        <translation>ปิด​ทำการ</translation>
    </message>
    <message id="hours.today">
        <source>Today</source>
        <extracomment>Trouble: In the table of opening hours, beside the day or days of which today is one. One word where possible.</extracomment>
        <translation>วัน​นี้</translation>
    </message>
    <message id="trouble.out_of_service.tag">
        <source>Out of order</source>
        <extracomment>Trouble: Above the title: the kiosk itself is broken.</extracomment>
        <translation>งด&#x200b;ให้&#x200b;บริการ</translation>
    </message>
    <message id="trouble.out_of_service.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>โปรด&#x200b;ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="trouble.out_of_service.body">
        <source>This kiosk is not working right now. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>เครื่อง&#x200b;นี้&#x200b;ใช้&#x200b;ไม่&#x200b;ได้&#x200b;ใน&#x200b;ขณะ&#x200b;นี้ ท่าน&#x200b;ไม่&#x200b;ได้&#x200b;ทำ&#x200b;อะไร&#x200b;ผิด</translation>
    </message>
    <message id="trouble.no_paper.tag">
        <source>No paper</source>
        <extracomment>Trouble: Above the title: the printer has no paper, and the site closes then.</extracomment>
        <translation>กระดาษ&#x200b;หมด</translation>
    </message>
    <message id="trouble.no_paper.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>โปรด&#x200b;ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="trouble.no_paper.body">
        <source>This kiosk has run out of paper. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>เครื่อง&#x200b;นี้&#x200b;กระดาษ&#x200b;หมด ท่าน&#x200b;ไม่&#x200b;ได้&#x200b;ทำ&#x200b;อะไร&#x200b;ผิด</translation>
    </message>
    <message id="trouble.refused.body">
        <source>You can go back and change your answers, or ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>ท่าน&#x200b;กลับ&#x200b;ไป&#x200b;แก้&#x200b;คำตอบ หรือ&#x200b;ถาม&#x200b;ประชาสัมพันธ์&#x200b;ได้</translation>
    </message>
    <message id="trouble.none_issued">
        <source>No number was given out.</source>
        <extracomment>Trouble: Said with every trouble where it is certain.</extracomment>
        <translation>ยัง&#x200b;ไม่&#x200b;ได้&#x200b;ออก&#x200b;หมายเลข</translation>
    </message>
    <message id="trouble.may_exist">
        <source>You may already have a number.</source>
        <extracomment>Trouble: Said with the trouble where it is not certain.</extracomment>
        <translation>ท่าน&#x200b;อาจ&#x200b;มี&#x200b;หมายเลข&#x200b;แล้ว</translation>
    </message>
    <message id="idle.q">
        <source>Are you still there?</source>
        <extracomment>Idle: Question after a time without a touch.</extracomment>
        <translation>ท่าน&#x200b;ยัง&#x200b;อยู่&#x200b;หรือ&#x200b;ไม่?</translation>
    </message>
    <message id="idle.body" numerus="yes">
        <source>In %n seconds we clear your answers, to keep them private.</source>
        <extracomment>Idle: Under that question. %n: seconds left.</extracomment>
        <translation>
            <numerusform>อีก %n วินาที เรา&#x200b;จะ&#x200b;ล้าง&#x200b;คำตอบ&#x200b;ของ&#x200b;ท่าน เพื่อ&#x200b;ความ&#x200b;เป็น&#x200b;ส่วนตัว</numerusform>
        </translation>
    </message>
    <message id="idle.yes">
        <source>Yes, I need more time</source>
        <extracomment>Idle: Primary button.</extracomment>
        <translation>ใช่ ขอ&#x200b;เวลา&#x200b;เพิ่ม</translation>
    </message>
    <message id="idle.no">
        <source>No, clear my answers</source>
        <extracomment>Idle: Second button.</extracomment>
        <translation>ไม่ ล้าง&#x200b;คำตอบ&#x200b;ได้&#x200b;เลย</translation>
    </message>
    <message id="ticket.before">
        <source>Before you, about</source>
        <extracomment>Paper ticket: Caption above a number of people. It is not a promise: say “about”.</extracomment>
        <translation>ก่อน&#x200b;ท่าน ประมาณ</translation>
    </message>
    <message id="ticket.wait">
        <source>Wait, about</source>
        <extracomment>Paper ticket: Caption above minutes.</extracomment>
        <translation>รอ ประมาณ</translation>
    </message>
    <message id="ticket.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>Paper ticket: Under that caption.</extracomment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message id="ticket.minutesRange" numerus="yes">
        <source>%1 to %n min</source>
        <extracomment>Paper ticket: The same as a range. %1: the shorter wait, %n: the longer one.</extracomment>
        <translation>
            <numerusform>%1 ถึง %n นาที</numerusform>
        </translation>
    </message>
    <message id="ticket.follow">
        <source>Follow your place on your phone</source>
        <extracomment>Paper ticket: Beside the QR code.</extracomment>
        <translation>ดู&#x200b;คิว&#x200b;บน&#x200b;โทรศัพท์&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="ticket.scan">
        <source>Scan it, or go to</source>
        <extracomment>Paper ticket: Beside the QR code; the address follows on a line of its own.</extracomment>
        <translation>สแกน หรือ&#x200b;ไป&#x200b;ที่</translation>
    </message>
    <message id="ticket.goTo">
        <source>Go to</source>
        <extracomment>Paper ticket: In the place of the QR code; the address follows on a line of its own.</extracomment>
        <translation>ไป&#x200b;ที่</translation>
    </message>
    <message id="ticket.next">
        <source>Take a seat and watch the screens.</source>
        <extracomment>Paper ticket: What comes next.</extracomment>
        <translation>เชิญ&#x200b;นั่ง&#x200b;รอ&#x200b;และ&#x200b;ดู&#x200b;ที่&#x200b;จอ</translation>
    </message>
    <message id="ticket.nextPhone">
        <source>We call you on your phone.</source>
        <extracomment>Paper ticket: What comes next where we call the visitor.</extracomment>
        <translation>เรา&#x200b;จะ&#x200b;โทร&#x200b;หา&#x200b;ท่าน</translation>
    </message>
    <message id="ticket.pending">
        <source>Please go to reception first.</source>
        <extracomment>Paper ticket: What comes next where the turn waits for something.</extracomment>
        <translation>โปรด&#x200b;ไป&#x200b;ที่&#x200b;ประชาสัมพันธ์&#x200b;ก่อน</translation>
    </message>
    <message id="ticket.keep">
        <source>Please keep this ticket.</source>
        <extracomment>Paper ticket: Last sentence of what comes next.</extracomment>
        <translation>โปรด&#x200b;เก็บ&#x200b;บัตร&#x200b;คิว&#x200b;นี้&#x200b;ไว้</translation>
    </message>
    <message id="ticket.copy">
        <source>Copy</source>
        <extracomment>Paper ticket: In the band of a ticket that was printed again.</extracomment>
        <translation>สำเนา</translation>
    </message>
    <message id="ticket.demo">
        <source>Demo: not a real ticket</source>
        <extracomment>Paper ticket: At the head of every ticket of the demonstration site.</extracomment>
        <translation>สาธิต: ไม่&#x200b;ใช่&#x200b;บัตร&#x200b;คิว&#x200b;จริง</translation>
    </message>
    <message id="ticket.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Paper ticket: Under the caption of those who come before.</extracomment>
        <translation>
            <numerusform>%n คน</numerusform>
        </translation>
    </message>
    <message id="a11y.qr">
        <source>Code to scan, for %1</source>
        <extracomment>Screen reader: Name of the QR code. %1: the address in it.</extracomment>
        <translation>รหัส&#x200b;สำหรับ&#x200b;สแกน %1</translation>
    </message>
    <message id="key.shift">
        <source>Capital letter</source>
        <extracomment>Screen reader: Key: the next letter is a capital.</extracomment>
        <translation>ตัวพิมพ์ใหญ่</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <extracomment>Screen reader: Key: a space.</extracomment>
        <translation>เว้น&#x200b;วรรค</translation>
    </message>
    <message id="key.letters">
        <source>Letters</source>
        <extracomment>Screen reader: Key: show the letters again.</extracomment>
        <translation>ตัวอักษร</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <extracomment>Screen reader: Key: show digits and signs.</extracomment>
        <translation>ตัวเลข</translation>
    </message>
    <message id="key.accents">
        <source>Letters with accents</source>
        <extracomment>Screen reader: Key: show letters with accents and other marks.</extracomment>
        <translation>ตัว&#x200b;อักษร&#x200b;ที่&#x200b;มี&#x200b;เครื่องหมาย</translation>
    </message>
    <message id="key.moreSigns">
        <source>More signs</source>
        <extracomment>Screen reader: Key: show more digits and signs.</extracomment>
        <translation>เครื่องหมาย&#x200b;เพิ่มเติม</translation>
    </message>
    <message id="key.otherLetters">
        <source>Other letters</source>
        <extracomment>Screen reader: Key: show other letters of the same alphabet.</extracomment>
        <translation>ตัว&#x200b;อักษร&#x200b;อื่น</translation>
    </message>
    <message id="key.script">
        <source>Other alphabet</source>
        <extracomment>Screen reader: Key: show the keyboard of another alphabet.</extracomment>
        <translation>ชุด&#x200b;ตัว&#x200b;อักษร&#x200b;อื่น</translation>
    </message>
    <message id="key.halfSpace">
        <source>Half space</source>
        <extracomment>Screen reader: Key: parts two letters without a space (zero-width non-joiner).</extracomment>
        <translation>ครึ่ง&#x200b;ช่องว่าง</translation>
    </message>
    <message id="key.changeKana">
        <source>Voiced or small kana</source>
        <extracomment>Screen reader: Key: makes the last kana voiced or small.</extracomment>
        <translation>คานะ&#x200b;เสียง&#x200b;ก้อง&#x200b;หรือ&#x200b;ตัว&#x200b;เล็ก</translation>
    </message>
    <message id="easy">
        <source>Easy view is on</source>
        <extracomment>Easy view: Said at the top while low buttons, large text or high contrast are on.</extracomment>
        <translation>เปิด&#x200b;มุมมอง&#x200b;แบบ&#x200b;ง่าย&#x200b;อยู่</translation>
    </message>
    <message id="easy.low">
        <source>Low buttons.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>ปุ่ม&#x200b;อยู่&#x200b;ต่ำ</translation>
    </message>
    <message id="easy.text">
        <source>Text %1%.</source>
        <extracomment>Easy view: One of the things that are on. %1: 125, 150 or 175.</extracomment>
        <translation>อักษร %1%</translation>
    </message>
    <message id="easy.contrast">
        <source>High contrast.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>ความ&#x200b;ต่าง&#x200b;สี&#x200b;สูง</translation>
    </message>
    <message id="page.turn">
        <source>It is your turn</source>
        <extracomment>Ticket page: In large letters once the visitor is called; the counter's name stands under it. Also the title of the page.</extracomment>
        <translation>ถึง&#x200b;คิว&#x200b;ของ&#x200b;ท่าน</translation>
    </message>
    <message id="page.counter">
        <source>Counter %1</source>
        <extracomment>Ticket page and lobby display: A counter that has only a number. %1: the number.</extracomment>
        <translation>ช่อง %1</translation>
    </message>
    <message id="page.turn.come">
        <source>Please come to the counter</source>
        <extracomment>Ticket page: Under “It is your turn” where the counter has no name.</extracomment>
        <translation>เชิญ&#x200b;ที่&#x200b;ช่อง&#x200b;บริการ</translation>
    </message>
    <message id="page.turn.phone">
        <source>We are calling your phone</source>
        <extracomment>Ticket page: Under “It is your turn” where the visitor is served by telephone.</extracomment>
        <translation>เรา&#x200b;กำลัง&#x200b;โทร&#x200b;หา&#x200b;ท่าน</translation>
    </message>
    <message id="page.calledAt">
        <source>Called at %1</source>
        <extracomment>Ticket page: When the visitor was called. %1: time of day.</extracomment>
        <translation>เรียก&#x200b;เมื่อ %1</translation>
    </message>
    <message id="page.back">
        <source>We called your number and missed you. You are still in the queue.</source>
        <extracomment>Ticket page: The visitor was called, did not come, and waits again.</extracomment>
        <translation>เรา&#x200b;เรียก&#x200b;หมายเลข&#x200b;ของ&#x200b;ท่าน&#x200b;แล้ว&#x200b;แต่&#x200b;ไม่&#x200b;พบ ท่าน&#x200b;ยัง&#x200b;อยู่&#x200b;ใน&#x200b;คิว</translation>
    </message>
    <message id="page.keep">
        <source>Keep this page open</source>
        <extracomment>Ticket page: What to do while waiting.</extracomment>
        <translation>เปิด&#x200b;หน้า&#x200b;นี้&#x200b;ไว้</translation>
    </message>
    <message id="page.keep.line">
        <source>It shows when it is your turn and where to go.</source>
        <extracomment>Ticket page: Under “Keep this page open”.</extracomment>
        <translation>หน้า&#x200b;นี้&#x200b;จะ&#x200b;บอก&#x200b;เมื่อ&#x200b;ถึง&#x200b;คิว&#x200b;และ&#x200b;ที่&#x200b;ที่&#x200b;ต้อง&#x200b;ไป</translation>
    </message>
    <message id="page.finished">
        <source>Your visit is finished</source>
        <extracomment>Ticket page: The visitor was served.</extracomment>
        <translation>ให้&#x200b;บริการ&#x200b;เสร็จ&#x200b;แล้ว</translation>
    </message>
    <message id="page.finished.line">
        <source>Thank you for coming.</source>
        <extracomment>Ticket page: Under “Your visit is finished”.</extracomment>
        <translation>ขอบคุณ&#x200b;ที่&#x200b;มา&#x200b;ใช้&#x200b;บริการ</translation>
    </message>
    <message id="page.left">
        <source>You have left the queue</source>
        <extracomment>Ticket page: The visitor has given up the place.</extracomment>
        <translation>ท่าน&#x200b;ออก&#x200b;จาก&#x200b;คิว&#x200b;แล้ว</translation>
    </message>
    <message id="page.left.line">
        <source>If you still need us, take a new number.</source>
        <extracomment>Ticket page: Under “You have left the queue”.</extracomment>
        <translation>ถ้า&#x200b;ยัง&#x200b;ต้องการ&#x200b;บริการ โปรด&#x200b;รับ&#x200b;หมายเลข&#x200b;ใหม่</translation>
    </message>
    <message id="page.missed">
        <source>We called you and missed you</source>
        <extracomment>Ticket page: The visitor was called, did not come, and the case was closed. Without blame.</extracomment>
        <translation>เรา&#x200b;เรียก&#x200b;ท่าน&#x200b;แล้ว&#x200b;แต่&#x200b;ไม่&#x200b;พบ</translation>
    </message>
    <message id="page.missed.line">
        <source>Please ask at reception or take a new number.</source>
        <extracomment>Ticket page: Under “We called you and missed you”.</extracomment>
        <translation>โปรด&#x200b;ถาม&#x200b;ประชาสัมพันธ์&#x200b;หรือ&#x200b;รับ&#x200b;หมายเลข&#x200b;ใหม่</translation>
    </message>
    <message id="page.leave">
        <source>Leave the queue</source>
        <extracomment>Ticket page: Button: give up the place in the queue.</extracomment>
        <translation>ออก&#x200b;จาก&#x200b;คิว</translation>
    </message>
    <message id="page.leave.q">
        <source>Do you want to leave the queue?</source>
        <extracomment>Ticket page: The question after “Leave the queue”.</extracomment>
        <translation>ท่าน&#x200b;ต้องการ&#x200b;ออก&#x200b;จาก&#x200b;คิว&#x200b;หรือ&#x200b;ไม่?</translation>
    </message>
    <message id="page.leave.body">
        <source>Your place goes to the next person.</source>
        <extracomment>Ticket page: Under that question.</extracomment>
        <translation>คิว&#x200b;ของ&#x200b;ท่าน&#x200b;จะ&#x200b;เป็น&#x200b;ของ&#x200b;ผู้&#x200b;ถัด&#x200b;ไป</translation>
    </message>
    <message id="page.leave.yes">
        <source>Yes, leave the queue</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>ใช่ ออก&#x200b;จาก&#x200b;คิว</translation>
    </message>
    <message id="page.leave.no">
        <source>No, keep my place</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>ไม่ เก็บ&#x200b;คิว&#x200b;ไว้</translation>
    </message>
    <message id="page.leave.late">
        <source>You have already been called. Please tell the staff.</source>
        <extracomment>Ticket page: The visitor wants to leave and is being served already.</extracomment>
        <translation>เรา&#x200b;เรียก&#x200b;ท่าน&#x200b;แล้ว โปรด&#x200b;แจ้ง&#x200b;เจ้าหน้าที่</translation>
    </message>
    <message id="page.sound">
        <source>Turn sound on</source>
        <extracomment>Ticket page and lobby display: Button: play a sound at a call.</extracomment>
        <translation>เปิด&#x200b;เสียง</translation>
    </message>
    <message id="page.sound.on">
        <source>Sound is on</source>
        <extracomment>Ticket page and lobby display: The same button once the sound is on.</extracomment>
        <translation>เปิด&#x200b;เสียง&#x200b;แล้ว</translation>
    </message>
    <message id="page.update">
        <source>Update</source>
        <extracomment>Ticket page: Link: load the page again; shown where it cannot do so itself.</extracomment>
        <translation>อัปเดต</translation>
    </message>
    <message id="page.updated">
        <source>Updated at %1</source>
        <extracomment>Ticket page: How fresh the page is. %1: time of day.</extracomment>
        <translation>อัปเดต&#x200b;เมื่อ %1</translation>
    </message>
    <message id="page.lost">
        <source>Connection lost. We keep trying.</source>
        <extracomment>All pages: The server cannot be reached.</extracomment>
        <translation>การ&#x200b;เชื่อมต่อ&#x200b;ขาด เรา&#x200b;กำลัง&#x200b;ลอง&#x200b;ใหม่</translation>
    </message>
    <message id="page.unknown">
        <source>We do not know this ticket</source>
        <extracomment>Ticket page: No ticket has this address.</extracomment>
        <translation>ไม่&#x200b;พบ&#x200b;บัตร&#x200b;คิว&#x200b;นี้</translation>
    </message>
    <message id="page.unknown.line">
        <source>It may be from another day. Scan the code again, or ask at reception.</source>
        <extracomment>Ticket page: Under “We do not know this ticket”.</extracomment>
        <translation>อาจ&#x200b;เป็น&#x200b;บัตร&#x200b;ของ&#x200b;วัน&#x200b;อื่น โปรด&#x200b;สแกน&#x200b;รหัส&#x200b;อีก&#x200b;ครั้ง หรือ&#x200b;ถาม&#x200b;ประชาสัมพันธ์</translation>
    </message>
    <message id="page.unavailable">
        <source>We cannot show your place right now</source>
        <extracomment>Ticket page: The server cannot look into its queue.</extracomment>
        <translation>ขณะ&#x200b;นี้&#x200b;แสดง&#x200b;คิว&#x200b;ของ&#x200b;ท่าน&#x200b;ไม่&#x200b;ได้</translation>
    </message>
    <message id="page.unavailable.line">
        <source>Your place is kept. This page tries again by itself.</source>
        <extracomment>Ticket page: Under “We cannot show your place right now”.</extracomment>
        <translation>เรา&#x200b;เก็บ&#x200b;คิว&#x200b;ไว้&#x200b;ให้&#x200b;แล้ว หน้า&#x200b;นี้&#x200b;จะ&#x200b;ลอง&#x200b;ใหม่&#x200b;เอง</translation>
    </message>
    <message id="page.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>All pages: A time in minutes; short.</extracomment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message id="page.serving">
        <source>Now serving</source>
        <extracomment>Lobby display and counter page: Heading above the number that is called.</extracomment>
        <translation>กำลัง&#x200b;เรียก</translation>
    </message>
    <message id="page.number">
        <source>Number</source>
        <extracomment>Lobby display and counter page: Column of ticket numbers.</extracomment>
        <translation>หมายเลข</translation>
    </message>
    <message id="page.place">
        <source>Counter</source>
        <extracomment>Lobby display and counter page: Column of counters; also a field: at which counter one works.</extracomment>
        <translation>ช่อง&#x200b;บริการ</translation>
    </message>
    <message id="page.board.quiet">
        <source>Your number appears here</source>
        <extracomment>Lobby display: While nobody is called.</extracomment>
        <translation>หมายเลข&#x200b;ของ&#x200b;ท่าน&#x200b;จะ&#x200b;ขึ้น&#x200b;ที่&#x200b;นี่</translation>
    </message>
    <message id="page.board.earlier">
        <source>Called before</source>
        <extracomment>Lobby display: Above the numbers that were called before.</extracomment>
        <translation>เรียก&#x200b;แล้ว</translation>
    </message>
    <message id="page.staff">
        <source>Counter page</source>
        <extracomment>Counter page: Its name.</extracomment>
        <translation>หน้า&#x200b;ช่อง&#x200b;บริการ</translation>
    </message>
    <message id="page.staff.signIn">
        <source>Sign in</source>
        <extracomment>Counter page: Button and heading.</extracomment>
        <translation>เข้า&#x200b;ระบบ</translation>
    </message>
    <message id="page.staff.signOut">
        <source>Sign out</source>
        <extracomment>Counter page: Button.</extracomment>
        <translation>ออก&#x200b;จาก&#x200b;ระบบ</translation>
    </message>
    <message id="page.staff.name">
        <source>User name</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>ชื่อ&#x200b;ผู้ใช้</translation>
    </message>
    <message id="page.staff.password">
        <source>Password</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>รหัส&#x200b;ผ่าน</translation>
    </message>
    <message id="page.staff.wrong">
        <source>User name or password is wrong.</source>
        <extracomment>Counter page: The sign-in failed.</extracomment>
        <translation>ชื่อ&#x200b;ผู้ใช้&#x200b;หรือ&#x200b;รหัส&#x200b;ผ่าน&#x200b;ไม่&#x200b;ถูกต้อง</translation>
    </message>
    <message id="page.staff.slow" numerus="yes">
        <source>Too many tries. Try again in %n minutes.</source>
        <extracomment>Counter page: Too many sign-ins failed. %n: minutes.</extracomment>
        <translation>
            <numerusform>ลอง&#x200b;หลาย&#x200b;ครั้ง&#x200b;เกิน&#x200b;ไป โปรด&#x200b;ลอง&#x200b;ใหม่&#x200b;ใน %n นาที</numerusform>
        </translation>
    </message>
    <message id="page.staff.where">
        <source>Where do you work?</source>
        <extracomment>Counter page: Heading of the choice of counter and inboxes.</extracomment>
        <translation>คุณ&#x200b;ทำงาน&#x200b;ที่&#x200b;ใด?</translation>
    </message>
    <message id="page.staff.noCounter">
        <source>No counter</source>
        <extracomment>Counter page: A choice: without a counter, for telephone and video.</extracomment>
        <translation>ไม่มี&#x200b;ช่อง&#x200b;บริการ</translation>
    </message>
    <message id="page.staff.inboxes">
        <source>Inboxes</source>
        <extracomment>Counter page: Whom one calls from: the queues to tick.</extracomment>
        <translation>คิว</translation>
    </message>
    <message id="page.staff.start">
        <source>Start work</source>
        <extracomment>Counter page: Button: begin to work at this counter.</extracomment>
        <translation>เริ่ม&#x200b;ทำงาน</translation>
    </message>
    <message id="page.staff.change">
        <source>Change place</source>
        <extracomment>Counter page: Button: choose another counter or other inboxes.</extracomment>
        <translation>เปลี่ยน&#x200b;ที่</translation>
    </message>
    <message id="page.staff.next">
        <source>Call next</source>
        <extracomment>Counter page: Button: call the next visitor.</extracomment>
        <translation>เรียก&#x200b;คิว&#x200b;ต่อไป</translation>
    </message>
    <message id="page.staff.nextDone">
        <source>Finish and call next</source>
        <extracomment>Counter page: Button: the visitor is served; call the next one.</extracomment>
        <translation>เสร็จ&#x200b;และ&#x200b;เรียก&#x200b;คิว&#x200b;ต่อไป</translation>
    </message>
    <message id="page.staff.again">
        <source>Call again</source>
        <extracomment>Counter page: Button: call the same visitor once more.</extracomment>
        <translation>เรียก&#x200b;อีก&#x200b;ครั้ง</translation>
    </message>
    <message id="page.staff.finish">
        <source>Finish</source>
        <extracomment>Counter page: Button: the visitor is served.</extracomment>
        <translation>เสร็จ</translation>
    </message>
    <message id="page.staff.missing">
        <source>Did not come</source>
        <extracomment>Counter page: Heading of two buttons: the visitor who was called did not come.</extracomment>
        <translation>ไม่&#x200b;มา</translation>
    </message>
    <message id="page.staff.missing.back">
        <source>Back into the queue</source>
        <extracomment>Counter page: Button: whoever did not come waits again.</extracomment>
        <translation>กลับ&#x200b;เข้า&#x200b;คิว</translation>
    </message>
    <message id="page.staff.missing.close">
        <source>Close the case</source>
        <extracomment>Counter page: Button: the case of whoever did not come ends.</extracomment>
        <translation>ปิด&#x200b;เรื่อง</translation>
    </message>
    <message id="page.staff.transfer">
        <source>Transfer</source>
        <extracomment>Counter page: Button: send the visitor to another inbox.</extracomment>
        <translation>ส่ง&#x200b;ต่อ</translation>
    </message>
    <message id="page.staff.transferTo">
        <source>Transfer to</source>
        <extracomment>Counter page: Field: to which inbox.</extracomment>
        <translation>ส่ง&#x200b;ต่อ&#x200b;ไป</translation>
    </message>
    <message id="page.staff.pause">
        <source>Break</source>
        <extracomment>Counter page: Button: one serves nobody for a while.</extracomment>
        <translation>พัก</translation>
    </message>
    <message id="page.staff.resume">
        <source>Continue work</source>
        <extracomment>Counter page: Button: end of the pause.</extracomment>
        <translation>ทำงาน&#x200b;ต่อ</translation>
    </message>
    <message id="page.staff.paused">
        <source>You are on a break</source>
        <extracomment>Counter page: While one pauses.</extracomment>
        <translation>คุณ&#x200b;กำลัง&#x200b;พัก</translation>
    </message>
    <message id="page.staff.free">
        <source>Nobody at your counter</source>
        <extracomment>Counter page: Nobody is being served.</extracomment>
        <translation>ไม่มี&#x200b;ผู้&#x200b;ใด&#x200b;ที่&#x200b;ช่อง&#x200b;ของ&#x200b;คุณ</translation>
    </message>
    <message id="page.staff.waiting" numerus="yes">
        <source>%n people waiting</source>
        <extracomment>Counter page: Heading of the waiting list. %n: how many wait.</extracomment>
        <translation>
            <numerusform>รอ&#x200b;อยู่ %n คน</numerusform>
        </translation>
    </message>
    <message id="page.staff.nobody">
        <source>Nobody is waiting in your inboxes.</source>
        <extracomment>Counter page: In place of the waiting list.</extracomment>
        <translation>ไม่มี&#x200b;ผู้&#x200b;รอ&#x200b;ใน&#x200b;คิว&#x200b;ของ&#x200b;คุณ</translation>
    </message>
    <message id="page.staff.since">
        <source>Waiting for</source>
        <extracomment>Counter page: Column: how long one waits.</extracomment>
        <translation>รอ&#x200b;มา</translation>
    </message>
    <message id="page.staff.paper">
        <source>Ticket</source>
        <extracomment>Counter page: Column: whether the ticket was printed.</extracomment>
        <translation>บัตร&#x200b;คิว</translation>
    </message>
    <message id="page.staff.call">
        <source>Call %1</source>
        <extracomment>Counter page: Button in the waiting list: call this visitor. %1: the number, read aloud.</extracomment>
        <translation>เรียก %1</translation>
    </message>
    <message id="page.staff.ready">
        <source>Mark %1 ready</source>
        <extracomment>Counter page: Button in the waiting list: this visitor may now be called. %1: the number.</extracomment>
        <translation>ให้&#x200b;เรียก %1 &#x200b;ได้</translation>
    </message>
    <message id="page.staff.front">
        <source>Move %1 to the front</source>
        <extracomment>Counter page: Button in the waiting list: put this visitor first in the queue. %1: the number, read aloud.</extracomment>
        <translation>ให้ %1 &#x200b;อยู่&#x200b;หน้า&#x200b;สุด</translation>
    </message>
    <message id="page.staff.pending">
        <source>Not ready yet</source>
        <extracomment>Counter page: Mark in the waiting list: keeps the place and is not called yet.</extracomment>
        <translation>ยัง&#x200b;ไม่&#x200b;พร้อม</translation>
    </message>
    <message id="page.staff.missedOnce" numerus="yes">
        <source>Missed %n times</source>
        <extracomment>Counter page: Mark in the waiting list: was called and did not come. %n: how often.</extracomment>
        <translation>
            <numerusform>ไม่&#x200b;มา %n ครั้ง</numerusform>
        </translation>
    </message>
    <message id="page.staff.details">
        <source>Details</source>
        <extracomment>Counter page: Heading: what the visitor told.</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message id="page.staff.tags">
        <source>Tags</source>
        <extracomment>Counter page: Label: marks that the case carries, such as “Priority”.</extracomment>
        <translation>ป้าย</translation>
    </message>
    <message id="page.staff.noDetails">
        <source>No details given</source>
        <extracomment>Counter page: The visitor gave no details.</extracomment>
        <translation>ไม่มี&#x200b;รายละเอียด</translation>
    </message>
    <message id="page.staff.keys">
        <source>Keyboard shortcuts</source>
        <extracomment>Counter page: Switch: buttons also by single keys.</extracomment>
        <translation>แป้น&#x200b;ลัด</translation>
    </message>
    <message id="page.print.queued">
        <source>Printing</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>กำลัง&#x200b;พิมพ์</translation>
    </message>
    <message id="page.print.printed">
        <source>Printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>พิมพ์&#x200b;แล้ว</translation>
    </message>
    <message id="page.print.sent">
        <source>Sent to printer</source>
        <extracomment>Counter page: State of a ticket's print: the printer took it and tells no more.</extracomment>
        <translation>ส่ง&#x200b;ไป&#x200b;เครื่อง&#x200b;พิมพ์&#x200b;แล้ว</translation>
    </message>
    <message id="page.print.unknown">
        <source>May not be printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>อาจ&#x200b;ไม่&#x200b;ได้&#x200b;พิมพ์</translation>
    </message>
    <message id="page.print.failed">
        <source>Not printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>ไม่&#x200b;ได้&#x200b;พิมพ์</translation>
    </message>
    <message id="page.print.none">
        <source>Not told</source>
        <extracomment>Counter page: No kiosk told whether this ticket was printed.</extracomment>
        <translation>ไม่&#x200b;มี&#x200b;รายงาน</translation>
    </message>
    <message id="page.fault.changed">
        <source>This is no longer possible. The case has changed.</source>
        <extracomment>Counter page: The action came too late.</extracomment>
        <translation>ทำ&#x200b;ไม่&#x200b;ได้&#x200b;แล้ว เรื่อง&#x200b;นี้&#x200b;เปลี่ยน&#x200b;ไป&#x200b;แล้ว</translation>
    </message>
    <message id="page.fault.locked">
        <source>A colleague is serving this visitor.</source>
        <extracomment>Counter page: Another member of staff serves this visitor.</extracomment>
        <translation>เพื่อน&#x200b;ร่วมงาน&#x200b;กำลัง&#x200b;ให้&#x200b;บริการ&#x200b;ผู้&#x200b;นี้</translation>
    </message>
    <message id="page.fault.assigned">
        <source>This visitor waits for a colleague.</source>
        <extracomment>Counter page: The visitor waits for another member of staff by name.</extracomment>
        <translation>ผู้&#x200b;นี้&#x200b;รอ&#x200b;เพื่อน&#x200b;ร่วมงาน&#x200b;อยู่</translation>
    </message>
    <message id="page.fault.gone">
        <source>This case or inbox no longer exists.</source>
        <extracomment>Counter page: The case or inbox does not exist any more.</extracomment>
        <translation>ไม่มี&#x200b;เรื่อง&#x200b;หรือ&#x200b;คิว&#x200b;นี้&#x200b;แล้ว</translation>
    </message>
    <message id="page.fault.nobody">
        <source>There is nobody to call.</source>
        <extracomment>Counter page: “Call next”, and nobody can be called.</extracomment>
        <translation>ไม่มี&#x200b;ผู้&#x200b;ให้&#x200b;เรียก</translation>
    </message>
    <message id="page.fault.unavailable">
        <source>The system does not answer. Nothing was changed.</source>
        <extracomment>Counter page: The database cannot be used.</extracomment>
        <translation>ระบบ&#x200b;ไม่&#x200b;ตอบ ไม่มี&#x200b;อะไร&#x200b;เปลี่ยน</translation>
    </message>
    <message id="page.fault.stale">
        <source>This page was too old. Please try again.</source>
        <extracomment>Counter page: The form came from an old page.</extracomment>
        <translation>หน้า&#x200b;นี้&#x200b;เก่า&#x200b;แล้ว โปรด&#x200b;ลอง&#x200b;ใหม่</translation>
    </message>
    <message id="page.fault.choose">
        <source>Choose at least one inbox.</source>
        <extracomment>Counter page: No inbox is ticked.</extracomment>
        <translation>เลือก&#x200b;อย่าง&#x200b;น้อย&#x200b;หนึ่ง&#x200b;คิว</translation>
    </message>
</context>
</TS>
