<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_US">
<context>
    <name></name>
    <message id="back">
        <source>Back</source>
        <extracomment>Everywhere: Button: one screen back. At most 12 characters.</extracomment>
        <translation>Quay lại</translation>
    </message>
    <message id="startOver">
        <source>Start over</source>
        <extracomment>Everywhere: Button: forget the answers and begin again. Two short lines at most.</extracomment>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message id="continue">
        <source>Continue</source>
        <extracomment>Everywhere: Primary button: to the next question.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message id="step">
        <source>Step %1 of %2</source>
        <extracomment>Everywhere: Progress above the question. %1: number of this question, %2: how many there are.</extracomment>
        <translation>Bước %1/%2</translation>
    </message>
    <message id="hint">
        <source>Touch your choice to continue</source>
        <extracomment>Everywhere: Beside a hand: the cards above are the way on.</extracomment>
        <translation>Chạm vào một ô để tiếp tục</translation>
    </message>
    <message id="busy">
        <source>One moment</source>
        <extracomment>Everywhere: On the primary button while the kiosk works.</extracomment>
        <translation>Xin chờ</translation>
    </message>
    <message id="change">
        <source>Change</source>
        <extracomment>Everywhere: Small button beside an answer: give another one.</extracomment>
        <translation>Sửa</translation>
    </message>
    <message id="moreTime">
        <source>More time</source>
        <extracomment>Everywhere: Button: keep this screen longer.</extracomment>
        <translation>Thêm thời gian</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <extracomment>Everywhere: Button: the visitor is finished.</extracomment>
        <translation>Xong</translation>
    </message>
    <message id="clear">
        <source>Clear</source>
        <extracomment>Everywhere: Key: empty the field.</extracomment>
        <translation>Xóa hết</translation>
    </message>
    <message id="delete">
        <source>Delete</source>
        <extracomment>Everywhere: Key: take the last character away.</extracomment>
        <translation>Xóa</translation>
    </message>
    <message id="demo">
        <source>Demo</source>
        <extracomment>Everywhere: Marks every screen of the demonstration site. One short word.</extracomment>
        <translation>Bản thử</translation>
    </message>
    <message id="privacy">
        <source>This kiosk forgets your details when you leave.</source>
        <extracomment>Everywhere: The promise about personal data; it must say only what the kiosk itself does.</extracomment>
        <translation>Máy này xóa thông tin của quý vị khi quý vị rời đi.</translation>
    </message>
    <message id="language.name">
        <source>English</source>
        <extracomment>Everywhere: The language's own name, as its tile shows it.</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="language.fullName">
        <source>English (US)</source>
        <extracomment>Everywhere: The language's own name where another variety of it is offered too, such as American and British English. The same as language.name where there is only one.</extracomment>
        <translation>Tiếng Việt</translation>
    </message>
    <message id="yes">
        <source>Yes</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>Có</translation>
    </message>
    <message id="no">
        <source>No</source>
        <extracomment>Everywhere: Answer to a question.</extracomment>
        <translation>Không</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <extracomment>Everywhere: Button: close what was opened, without a change.</extracomment>
        <translation>Đóng</translation>
    </message>
    <message id="contrast">
        <source>Contrast</source>
        <extracomment>Accessibility bar: Button: switch the contrast. One word.</extracomment>
        <translation>Tương phản</translation>
    </message>
    <message id="textSize">
        <source>Text size</source>
        <extracomment>Accessibility bar: Button: larger text.</extracomment>
        <translation>Cỡ chữ</translation>
    </message>
    <message id="textSize.on">
        <source>Text %1%</source>
        <extracomment>Accessibility bar: The same button while text is larger. %1: 125, 150 or 175; the % sign follows it.</extracomment>
        <translation>Cỡ chữ %1%</translation>
    </message>
    <message id="lower">
        <source>Lower</source>
        <extracomment>Accessibility bar: Button: bring what can be touched to the lower part of the screen.</extracomment>
        <translation>Hạ thấp</translation>
    </message>
    <message id="read">
        <source>Read aloud</source>
        <extracomment>Accessibility bar: Button: a voice reads the screen.</extracomment>
        <translation>Đọc to</translation>
    </message>
    <message id="read.on">
        <source>Stop reading</source>
        <extracomment>Accessibility bar: The same button while the voice reads.</extracomment>
        <translation>Ngừng đọc</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <extracomment>Accessibility bar: Button: read everything in another language.</extracomment>
        <translation>Ngôn ngữ</translation>
    </message>
    <message id="bar.name">
        <source>Settings for reading and touching</source>
        <extracomment>Accessibility bar: What a screen reader says for the whole bar.</extracomment>
        <translation>Cài đặt đọc và chạm</translation>
    </message>
    <message id="welcome">
        <source>Welcome</source>
        <extracomment>Welcome: The greeting, in very large letters. One word if possible.</extracomment>
        <translation>Xin chào</translation>
    </message>
    <message id="welcome.help">
        <source>Choose your language to begin</source>
        <extracomment>Welcome: Under the greeting.</extracomment>
        <translation>Chọn ngôn ngữ của quý vị để bắt đầu</translation>
    </message>
    <message id="welcome.begin">
        <source>Touch to begin</source>
        <extracomment>Welcome: Under the greeting, where the site speaks one language: what to touch is one large tile.</extracomment>
        <translation>Chạm để bắt đầu</translation>
    </message>
    <message id="attract.touch">
        <source>Touch the screen to begin</source>
        <extracomment>Pictures before a visitor comes: the only words on them, at the foot.</extracomment>
        <translation>Chạm vào màn hình để bắt đầu</translation>
    </message>
    <message id="tile.start">
        <source>Start</source>
        <extracomment>Welcome: Under the language's own name on its tile. One word.</extracomment>
        <translation>Bắt đầu</translation>
    </message>
    <message id="hours">
        <source>Open until %1</source>
        <extracomment>Welcome: At the foot of the welcome screen. %1: a time (17:30).</extracomment>
        <translation>Mở cửa đến %1</translation>
    </message>
    <message id="person">
        <source>Need a person?</source>
        <extracomment>Welcome: At the foot of the welcome screen, above where reception is.</extracomment>
        <translation>Cần gặp nhân viên?</translation>
    </message>
    <message id="more.languages">
        <source>More languages</source>
        <extracomment>Welcome: Last tile where there are more languages than fit.</extracomment>
        <translation>Ngôn ngữ khác</translation>
    </message>
    <message id="languages.q">
        <source>Which language do you prefer?</source>
        <extracomment>Welcome: Question of the language switch, in the middle of a visit.</extracomment>
        <translation>Quý vị muốn dùng ngôn ngữ nào?</translation>
    </message>
    <message id="languages.help">
        <source>Your answers stay as they are.</source>
        <extracomment>Welcome: Under that question.</extracomment>
        <translation>Các câu trả lời vẫn được giữ.</translation>
    </message>
    <message id="svc.q">
        <source>What can we help you with today?</source>
        <extracomment>Service: The first question.</extracomment>
        <translation>Hôm nay chúng tôi giúp gì được cho quý vị?</translation>
    </message>
    <message id="svc.help">
        <source>Touch the service you need.</source>
        <extracomment>Service: Under the first question.</extracomment>
        <translation>Chạm vào dịch vụ quý vị cần.</translation>
    </message>
    <message id="svc.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Service: On a service card, beside an icon of people: how many wait.</extracomment>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message id="svc.people.none">
        <source>Nobody waiting</source>
        <extracomment>Service: The same place where nobody waits.</extracomment>
        <translation>Không ai đang chờ</translation>
    </message>
    <message id="svc.wait" numerus="yes">
        <source>%n min wait</source>
        <extracomment>Service: On a service card, beside a clock. Short.</extracomment>
        <translation>
            <numerusform>Chờ %n phút</numerusform>
        </translation>
    </message>
    <message id="svc.waitRange" numerus="yes">
        <source>%1–%n min wait</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>Chờ %1–%n phút</numerusform>
        </translation>
    </message>
    <message id="svc.waitBrief" numerus="yes">
        <source>%n min</source>
        <extracomment>Service: On a service card, beside a clock, where there is no room for the word “wait”: the minutes alone.</extracomment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message id="svc.waitRangeBrief" numerus="yes">
        <source>%1–%n min</source>
        <extracomment>Service: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>%1–%n phút</numerusform>
        </translation>
    </message>
    <message id="svc.closed">
        <source>Opens at %1</source>
        <extracomment>Service: On the card of a closed service or group, beside a lock, where it opens today. %1: a time (13:00, 1:00 PM). Short.</extracomment>
        <translation>Mở lúc %1</translation>
    </message>
    <message id="more" numerus="yes">
        <source>%n more services</source>
        <extracomment>Service: Last card where there are more services than fit.</extracomment>
        <translation>
            <numerusform>Thêm %n dịch vụ</numerusform>
        </translation>
    </message>
    <message id="more.first">
        <source>Back to the first page</source>
        <extracomment>Everywhere: Last card of the last page of a list: leads to its first page.</extracomment>
        <translation>Về trang đầu tiên</translation>
    </message>
    <message id="chn.q">
        <source>How would you like to talk to us?</source>
        <extracomment>Channel: Question.</extracomment>
        <translation>Quý vị muốn trao đổi với chúng tôi bằng cách nào?</translation>
    </message>
    <message id="chn.for">
        <source>For: %1</source>
        <extracomment>Channel: Under that question. %1: the chosen service.</extracomment>
        <translation>Dịch vụ: %1</translation>
    </message>
    <message id="channel.FaceToFace">
        <source>In person</source>
        <extracomment>Channel: Channel: face to face.</extracomment>
        <translation>Trực tiếp</translation>
    </message>
    <message id="channel.FaceToFace.line">
        <source>At a counter in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>Tại quầy trong tòa nhà này</translation>
    </message>
    <message id="channel.Video">
        <source>Video call</source>
        <extracomment>Channel: Channel: a call with picture.</extracomment>
        <translation>Gọi video</translation>
    </message>
    <message id="channel.Video.line">
        <source>On a screen in this building</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>Trước màn hình trong tòa nhà này</translation>
    </message>
    <message id="channel.Phone">
        <source>Phone call</source>
        <extracomment>Channel: Channel: we call the visitor.</extracomment>
        <translation>Gọi điện thoại</translation>
    </message>
    <message id="channel.Phone.line">
        <source>We call you, wherever you are</source>
        <extracomment>Channel: Under it.</extracomment>
        <translation>Chúng tôi gọi cho quý vị, dù ở đâu</translation>
    </message>
    <message id="stay">
        <source>Stay here</source>
        <extracomment>Channel: On a channel card: the visitor has to remain in the building.</extracomment>
        <translation>Chờ tại đây</translation>
    </message>
    <message id="leave">
        <source>You can leave</source>
        <extracomment>Channel: On a channel card: the visitor may go.</extracomment>
        <translation>Có thể rời đi</translation>
    </message>
    <message id="channel.FaceToFace.inline">
        <source>in person</source>
        <extracomment>Channel: Channel inside a line such as “Passport, in person”.</extracomment>
        <translation>trực tiếp</translation>
    </message>
    <message id="channel.Video.inline">
        <source>by video call</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>qua video</translation>
    </message>
    <message id="channel.Phone.inline">
        <source>by phone</source>
        <extracomment>Channel: Channel inside such a line.</extracomment>
        <translation>qua điện thoại</translation>
    </message>
    <message id="customer.q">
        <source>What is your customer number?</source>
        <extracomment>Customer number: Question.</extracomment>
        <translation>Mã khách hàng của quý vị là gì?</translation>
    </message>
    <message id="customer.help">
        <source>Type it as it is written.</source>
        <extracomment>Customer number: Under that question.</extracomment>
        <translation>Hãy nhập đúng như được ghi.</translation>
    </message>
    <message id="customer.help.scan">
        <source>Type it, or scan the code on your card.</source>
        <extracomment>Customer number: Under that question, where there is a code reader.</extracomment>
        <translation>Nhập số hoặc quét mã trên thẻ của quý vị.</translation>
    </message>
    <message id="fault.customer_id_invalid">
        <source>This number does not look right. Please check it.</source>
        <extracomment>Customer number: Error: it holds what no customer number holds.</extracomment>
        <translation>Mã này có vẻ chưa đúng. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.customer_id_unknown">
        <source>We cannot find this number. Please check it.</source>
        <extracomment>Customer number: Error: no customer has this number.</extracomment>
        <translation>Không tìm thấy mã này. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.scan_invalid">
        <source>We cannot use this code. Scan your card again, or type your number.</source>
        <extracomment>Customer number: Error: the code that was read is no customer number.</extracomment>
        <translation>Không dùng được mã này. Hãy quét lại thẻ hoặc nhập số.</translation>
    </message>
    <message id="phone.q">
        <source>What is your phone number?</source>
        <extracomment>Phone: Question.</extracomment>
        <translation>Số điện thoại của quý vị là gì?</translation>
    </message>
    <message id="phone.ten">
        <source>Type all ten digits.</source>
        <extracomment>Phone: Under that question, where exactly ten digits are asked.</extracomment>
        <translation>Hãy nhập đủ mười chữ số.</translation>
    </message>
    <message id="country.q">
        <source>Which country is your phone from?</source>
        <extracomment>Phone: Question of the list of countries behind the prefix button.</extracomment>
        <translation>Số điện thoại của quý vị thuộc nước nào?</translation>
    </message>
    <message id="country.letter">
        <source>Touch the letter it begins with.</source>
        <extracomment>Phone: Under that question, above the letters of the alphabet.</extracomment>
        <translation>Chạm vào chữ cái đầu tiên.</translation>
    </message>
    <message id="fault.phone_short">
        <source>This number is too short. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Số này quá ngắn. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.phone_long">
        <source>This number is too long. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Số này quá dài. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.phone_invalid">
        <source>This does not look like a phone number. Please check it.</source>
        <extracomment>Phone: Error.</extracomment>
        <translation>Đây có vẻ không phải số điện thoại. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.phone_unused">
        <source>There is no such phone number. Please check it.</source>
        <extracomment>Phone: Error: it has the right length, but no number of its country begins like this.</extracomment>
        <translation>Không có số điện thoại này. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="phone.prefix">
        <source>Country code %1</source>
        <extracomment>Phone: What a screen reader says for the button before the number. %1: such as +44.</extracomment>
        <translation>Mã quốc gia %1</translation>
    </message>
    <message id="more.countries">
        <source>More countries</source>
        <extracomment>Phone: Last row where there are more countries than fit.</extracomment>
        <translation>Nước khác</translation>
    </message>
    <message id="mail.q">
        <source>What is your e‑mail address?</source>
        <extracomment>E-mail: Question.</extracomment>
        <translation>Địa chỉ e‑mail của quý vị là gì?</translation>
    </message>
    <message id="fault.email_invalid">
        <source>This address looks unfinished. Please check it.</source>
        <extracomment>E-mail: Error.</extracomment>
        <translation>Địa chỉ này có vẻ chưa đủ. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="q.help">
        <source>Choose one answer.</source>
        <extracomment>Question: Under a question with one answer to choose.</extracomment>
        <translation>Chọn một câu trả lời.</translation>
    </message>
    <message id="q.help.many">
        <source>Choose all that fit.</source>
        <extracomment>Question: Under a question with several answers to choose.</extracomment>
        <translation>Chọn tất cả các mục phù hợp.</translation>
    </message>
    <message id="q.help.date.dmy">
        <source>Day, month and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is day, month, year.</extracomment>
        <translation>Ngày, tháng và năm.</translation>
    </message>
    <message id="q.help.date.mdy">
        <source>Month, day and year.</source>
        <extracomment>Question: Under a question that asks for a date; the order is month, day, year.</extracomment>
        <translation>Tháng, ngày và năm.</translation>
    </message>
    <message id="q.help.date.ymd">
        <source>Year, month and day.</source>
        <extracomment>Question: Under a question that asks for a date; the order is year, month, day.</extracomment>
        <translation>Năm, tháng và ngày.</translation>
    </message>
    <message id="fault.choice_missing">
        <source>Please choose an answer.</source>
        <extracomment>Question: Error: no answer was chosen.</extracomment>
        <translation>Vui lòng chọn một câu trả lời.</translation>
    </message>
    <message id="fault.missing">
        <source>We need an answer here.</source>
        <extracomment>Question: Error: nothing was typed.</extracomment>
        <translation>Ở đây cần có câu trả lời.</translation>
    </message>
    <message id="fault.text_short">
        <source>This answer is too short. Please check it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>Câu trả lời này quá ngắn. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.text_at_least">
        <source>Please type %1 characters or more.</source>
        <extracomment>Question: Error: an answer in words is too short. %1: how many characters it must have.</extracomment>
        <translation>Vui lòng nhập ít nhất %1 ký tự.</translation>
    </message>
    <message id="fault.text_long">
        <source>This answer is too long. Please shorten it.</source>
        <extracomment>Question: Error.</extracomment>
        <translation>Câu trả lời này quá dài. Vui lòng rút ngắn.</translation>
    </message>
    <message id="fault.text_at_most">
        <source>Please type %1 characters at most.</source>
        <extracomment>Question: Error: an answer in words is too long. %1: how many characters it may have.</extracomment>
        <translation>Vui lòng nhập nhiều nhất %1 ký tự.</translation>
    </message>
    <message id="fault.text_invalid">
        <source>This answer does not look right. Please check it.</source>
        <extracomment>Question: Error: the text has not the form that is asked for.</extracomment>
        <translation>Câu trả lời này có vẻ chưa đúng. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.number_invalid">
        <source>Please type a whole number.</source>
        <extracomment>Question: Error: not a whole number.</extracomment>
        <translation>Vui lòng nhập một số nguyên.</translation>
    </message>
    <message id="fault.date_invalid">
        <source>This date does not look right. Please check it.</source>
        <extracomment>Question: Error: no such day, or it is unfinished.</extracomment>
        <translation>Ngày này có vẻ chưa đúng. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.choice_unknown">
        <source>This answer is no longer offered. Please choose another one.</source>
        <extracomment>Question: Error: the chosen answer is not offered any more.</extracomment>
        <translation>Câu trả lời này không còn nữa. Vui lòng chọn câu khác.</translation>
    </message>
    <message id="fault.not_accepted">
        <source>We cannot use this answer. Please check it.</source>
        <extracomment>Question: Error: the server did not take the answer, and did not say why.</extracomment>
        <translation>Chúng tôi không dùng được câu trả lời này. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="q.help.text">
        <source>Type your answer.</source>
        <extracomment>Question: Under a question that asks for a few words.</extracomment>
        <translation>Hãy nhập câu trả lời.</translation>
    </message>
    <message id="q.help.number">
        <source>Type a number.</source>
        <extracomment>Question: Under a question that asks for a number.</extracomment>
        <translation>Hãy nhập một số.</translation>
    </message>
    <message id="more.options">
        <source>More answers</source>
        <extracomment>Question: Last row where there are more answers than fit.</extracomment>
        <translation>Câu trả lời khác</translation>
    </message>
    <message id="date.day">
        <source>DD</source>
        <extracomment>Question: In an empty field: two letters for the day.</extracomment>
        <translation>NN</translation>
    </message>
    <message id="date.month">
        <source>MM</source>
        <extracomment>Question: In an empty field: two letters for the month.</extracomment>
        <translation>TT</translation>
    </message>
    <message id="date.year">
        <source>YYYY</source>
        <extracomment>Question: In an empty field: four letters for the year.</extracomment>
        <translation>NNNN</translation>
    </message>
    <message id="fault.number_range">
        <source>This number is too small or too large. Please check it.</source>
        <extracomment>Question: Error: the number is out of range.</extracomment>
        <translation>Số này quá nhỏ hoặc quá lớn. Vui lòng kiểm tra lại.</translation>
    </message>
    <message id="fault.number_between">
        <source>Please type a number from %1 to %2.</source>
        <extracomment>Question: Error: %1 and %2 are the smallest and the largest number that are taken.</extracomment>
        <translation>Hãy nhập một số từ %1 đến %2.</translation>
    </message>
    <message id="fault.number_at_least">
        <source>Please type %1 or more.</source>
        <extracomment>Question: Error: %1 is the smallest number that is taken.</extracomment>
        <translation>Hãy nhập %1 trở lên.</translation>
    </message>
    <message id="fault.number_at_most">
        <source>Please type %1 or less.</source>
        <extracomment>Question: Error: %1 is the largest number that is taken.</extracomment>
        <translation>Hãy nhập %1 trở xuống.</translation>
    </message>
    <message id="rev.step">
        <source>Last check</source>
        <extracomment>Review: Above the question, in the place of “Step 4 of 4”.</extracomment>
        <translation>Kiểm tra lần cuối</translation>
    </message>
    <message id="rev.q">
        <source>Is everything right?</source>
        <extracomment>Review: Question.</extracomment>
        <translation>Mọi thứ đã đúng chưa?</translation>
    </message>
    <message id="rev.help">
        <source>Check your answers, then take your ticket.</source>
        <extracomment>Review: Under that question.</extracomment>
        <translation>Xem lại các câu trả lời, rồi lấy phiếu.</translation>
    </message>
    <message id="rev.service">
        <source>Service</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Dịch vụ</translation>
    </message>
    <message id="rev.channel">
        <source>How we talk</source>
        <extracomment>Review: Label of an answer: in person, video call or phone call.</extracomment>
        <translation>Cách trao đổi</translation>
    </message>
    <message id="rev.customer">
        <source>Customer number</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Mã khách hàng</translation>
    </message>
    <message id="rev.phone">
        <source>Phone</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>Điện thoại</translation>
    </message>
    <message id="rev.mail">
        <source>E-mail</source>
        <extracomment>Review: Label of an answer.</extracomment>
        <translation>E‑mail</translation>
    </message>
    <message id="rev.go">
        <source>Get my ticket</source>
        <extracomment>Review: Primary button: take the number.</extracomment>
        <translation>Lấy phiếu</translation>
    </message>
    <message id="rev.change">
        <source>Change: %1</source>
        <extracomment>Review: What a screen reader says for the button Change. %1: the label of the answer.</extracomment>
        <translation>Sửa: %1</translation>
    </message>
    <message id="issuing.body">
        <source>We are getting your number.</source>
        <extracomment>Review: While the number is being issued, under “One moment”.</extracomment>
        <translation>Chúng tôi đang lấy số cho quý vị.</translation>
    </message>
    <message id="issuing.long">
        <source>This takes a little longer than usual.</source>
        <extracomment>Review: The same, after several seconds.</extracomment>
        <translation>Việc này lâu hơn thường lệ một chút.</translation>
    </message>
    <message id="issuing.again">
        <source>No answer yet. We are trying again: %1.</source>
        <extracomment>Review: While the number is being issued and the server did not answer. %1: how often it was tried again.</extracomment>
        <translation>Chưa có trả lời. Chúng tôi đang thử lại: %1.</translation>
    </message>
    <message id="issuing.title">
        <source>One moment</source>
        <extracomment>Review: While the number is being issued.</extracomment>
        <translation>Xin chờ</translation>
    </message>
    <message id="tk.your">
        <source>Your number</source>
        <extracomment>Ticket screen: Above the number, on screen and on paper.</extracomment>
        <translation>Số của quý vị</translation>
    </message>
    <message id="tk.before" numerus="yes">
        <source>About %n people before you</source>
        <extracomment>Ticket screen: Under the number. It is not a promise: say “about”.</extracomment>
        <translation>
            <numerusform>Còn khoảng %n người trước quý vị</numerusform>
        </translation>
    </message>
    <message id="tk.before.none">
        <source>You are next</source>
        <extracomment>Ticket screen: The same place where nobody comes before.</extracomment>
        <translation>Quý vị là người tiếp theo</translation>
    </message>
    <message id="tk.wait" numerus="yes">
        <source>About %n min wait</source>
        <extracomment>Ticket screen: Beside a clock.</extracomment>
        <translation>
            <numerusform>Chờ khoảng %n phút</numerusform>
        </translation>
    </message>
    <message id="tk.waitRange" numerus="yes">
        <source>About %1 to %n min wait</source>
        <extracomment>Ticket screen: The same as a range. %1: the shorter wait, %n: the longer one, in minutes.</extracomment>
        <translation>
            <numerusform>Chờ khoảng %1 đến %n phút</numerusform>
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
        <translation>Phiếu của quý vị đang được in</translation>
    </message>
    <message id="tk.take">
        <source>Take your ticket</source>
        <extracomment>Ticket screen: Title beside the picture of the slot.</extracomment>
        <translation>Hãy lấy phiếu</translation>
    </message>
    <message id="tk.below">
        <source>It comes out below</source>
        <extracomment>Ticket screen: Under that title: where the paper comes out.</extracomment>
        <translation>Phiếu ra ở bên dưới</translation>
    </message>
    <message id="tk.phone">
        <source>Or use your phone</source>
        <extracomment>Ticket screen: Title above the QR code.</extracomment>
        <translation>Hoặc xem trên điện thoại</translation>
    </message>
    <message id="tk.scan">
        <source>Point your camera here</source>
        <extracomment>Ticket screen: Under that title.</extracomment>
        <translation>Hướng máy ảnh vào đây</translation>
    </message>
    <message id="tk.next">
        <source>Take a seat and watch the screens</source>
        <extracomment>Ticket screen: What comes next: title.</extracomment>
        <translation>Mời ngồi và theo dõi màn hình</translation>
    </message>
    <message id="tk.next2">
        <source>We show your number and where to go.</source>
        <extracomment>Ticket screen: What comes next: the line under the title.</extracomment>
        <translation>Số của quý vị và nơi cần đến sẽ hiện ở đó.</translation>
    </message>
    <message id="tk.nextPhone">
        <source>We call you on your phone</source>
        <extracomment>Ticket screen: What comes next where we call the visitor: title.</extracomment>
        <translation>Chúng tôi sẽ gọi điện cho quý vị</translation>
    </message>
    <message id="tk.nextPhone2">
        <source>You can leave. Keep your phone with you.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>Quý vị có thể đi. Xin mang theo điện thoại.</translation>
    </message>
    <message id="tk.clears" numerus="yes">
        <source>Screen clears in %n seconds</source>
        <extracomment>Ticket screen: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Xóa sau %n giây</numerusform>
        </translation>
    </message>
    <message id="pend.title">
        <source>Please go to reception first</source>
        <extracomment>Ticket screen: A number whose turn waits for something: title.</extracomment>
        <translation>Vui lòng đến quầy tiếp đón trước</translation>
    </message>
    <message id="pend.body">
        <source>Your place is kept. We can call you after that.</source>
        <extracomment>Ticket screen: The line under it.</extracomment>
        <translation>Chỗ của quý vị được giữ. Sau đó chúng tôi có thể gọi số.</translation>
    </message>
    <message id="np.title">
        <source>The printer is out of paper</source>
        <extracomment>Printer trouble: Notice: the number is safe, there is no paper.</extracomment>
        <translation>Máy in đã hết giấy</translation>
    </message>
    <message id="np.fault">
        <source>The printer is not working</source>
        <extracomment>Printer trouble: Notice: the printer failed.</extracomment>
        <translation>Máy in không hoạt động</translation>
    </message>
    <message id="np.unknown">
        <source>The printer does not answer</source>
        <extracomment>Printer trouble: Notice: nobody knows whether the ticket came out.</extracomment>
        <translation>Máy in không trả lời</translation>
    </message>
    <message id="np.goOn">
        <source>Go on without paper, and photograph your number?</source>
        <extracomment>Printer trouble, before the visit begins: under “The printer is out of paper”, above the button “Continue”.</extracomment>
        <translation>Tiếp tục không cần giấy và chụp ảnh số của quý vị?</translation>
    </message>
    <message id="np.body">
        <source>Your place is saved. You do not need paper.</source>
        <extracomment>Printer trouble: The line under each of these notices.</extracomment>
        <translation>Chỗ của quý vị được giữ. Không cần giấy.</translation>
    </message>
    <message id="np.ways">
        <source>Three ways to keep your number</source>
        <extracomment>Printer trouble: Title of a list: scan, photo, reception.</extracomment>
        <translation>Ba cách để giữ số của quý vị</translation>
    </message>
    <message id="np.waysTwo">
        <source>Two ways to keep your number</source>
        <extracomment>Printer trouble: Title of that list where there is no code to scan.</extracomment>
        <translation>Hai cách để giữ số của quý vị</translation>
    </message>
    <message id="np.scan">
        <source>Scan this code</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Quét mã này</translation>
    </message>
    <message id="np.scan.line">
        <source>Follow your place live</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>Xem thứ tự trực tiếp</translation>
    </message>
    <message id="np.photo">
        <source>Take a photo</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Chụp ảnh</translation>
    </message>
    <message id="np.photo.line">
        <source>Of this whole screen</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>Chụp cả màn hình này</translation>
    </message>
    <message id="np.ask">
        <source>Ask reception</source>
        <extracomment>Printer trouble: Way: title.</extracomment>
        <translation>Hỏi quầy tiếp đón</translation>
    </message>
    <message id="np.ask.line">
        <source>They can print it for you</source>
        <extracomment>Printer trouble: Way: line.</extracomment>
        <translation>Ở đó có thể in cho quý vị</translation>
    </message>
    <message id="trouble.unavailable.tag">
        <source>Connection problem</source>
        <extracomment>Trouble: Above the title, with a warning sign: no connection.</extracomment>
        <translation>Lỗi kết nối</translation>
    </message>
    <message id="trouble.unavailable.title">
        <source>Please see reception</source>
        <extracomment>Trouble: Title: the kiosk cannot go on by itself.</extracomment>
        <translation>Vui lòng đến quầy tiếp đón</translation>
    </message>
    <message id="trouble.unavailable.body">
        <source>This kiosk has lost its connection. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title: no connection.</extracomment>
        <translation>Máy này bị mất kết nối. Quý vị không làm gì sai.</translation>
    </message>
    <message id="off.rec">
        <source>Reception</source>
        <extracomment>Trouble: On the map.</extracomment>
        <translation>Quầy tiếp đón</translation>
    </message>
    <message id="off.gives">
        <source>Reception gives you a number</source>
        <extracomment>Trouble: Beside a bell: what to do instead.</extracomment>
        <translation>Quầy tiếp đón sẽ cấp số cho quý vị</translation>
    </message>
    <message id="off.retry" numerus="yes">
        <source>We try again by ourselves in %n seconds.</source>
        <extracomment>Trouble: Beside a ring that runs down. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Máy tự thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message id="off.kept">
        <source>Nothing you typed is kept on this kiosk.</source>
        <extracomment>Trouble: Under that.</extracomment>
        <translation>Máy này không giữ lại gì quý vị đã nhập.</translation>
    </message>
    <message id="off.try">
        <source>Try again now</source>
        <extracomment>Trouble: Primary button: look whether the connection is back.</extracomment>
        <translation>Thử lại ngay</translation>
    </message>
    <message id="trouble.uncertain.tag">
        <source>No answer yet</source>
        <extracomment>Trouble: Above the title: sent, and no answer.</extracomment>
        <translation>Chưa có trả lời</translation>
    </message>
    <message id="trouble.uncertain.title">
        <source>Please go to reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Vui lòng đến quầy tiếp đón</translation>
    </message>
    <message id="trouble.uncertain.body">
        <source>You may already have a number. Reception can see it.</source>
        <extracomment>Trouble: Under the title. Never say that there is a number, nor that there is none.</extracomment>
        <translation>Có thể quý vị đã có số. Quầy tiếp đón xem được.</translation>
    </message>
    <message id="trouble.refused.tag">
        <source>Not possible here</source>
        <extracomment>Trouble: Above the title: the server refused.</extracomment>
        <translation>Không thực hiện được ở đây</translation>
    </message>
    <message id="trouble.refused.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Vui lòng hỏi quầy tiếp đón</translation>
    </message>
    <message id="trouble.closed.tag">
        <source>Closed right now</source>
        <extracomment>Trouble, Service: Above the title: the service gives no numbers. On the card of a closed service where it is not known when it opens.</extracomment>
        <translation>Hiện đang đóng</translation>
    </message>
    <message id="trouble.closed.title">
        <source>No numbers right now</source>
        <extracomment>Trouble: Title. It fits a closed service and one whose numbers are used up.</extracomment>
        <translation>Hiện không cấp số</translation>
    </message>
    <message id="trouble.closed.body">
        <source>This service is closed or full. Please ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Dịch vụ này đã đóng hoặc hết chỗ. Vui lòng hỏi quầy tiếp đón.</translation>
    </message>
    <message id="closed.title">
        <source>We are closed now</source>
        <extracomment>Trouble: Title while the whole site is closed by its opening hours.</extracomment>
        <translation>Hiện đang đóng cửa</translation>
    </message>
    <message id="closed.body">
        <source>Please come back when we are open.</source>
        <extracomment>Trouble: Under the title while the whole site is closed by its opening hours.</extracomment>
        <translation>Vui lòng quay lại khi chúng tôi mở cửa.</translation>
    </message>
    <message id="closed.opens">
        <source>Open again: %1</source>
        <extracomment>Trouble, Service: When a closed site opens, and on its card when a closed service does on another day. %1: a time, or a weekday or date and a time (09:00; Monday, 09:00).</extracomment>
        <translation>Mở lại: %1</translation>
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
        <translation>Đóng cửa</translation>
    </message>
    <message id="hours.today">
        <source>Today</source>
        <extracomment>Trouble: In the table of opening hours, beside the day or days of which today is one. One word where possible.</extracomment>
        <translation>Hôm nay</translation>
    </message>
    <message id="trouble.out_of_service.tag">
        <source>Out of order</source>
        <extracomment>Trouble: Above the title: the kiosk itself is broken.</extracomment>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message id="trouble.out_of_service.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Vui lòng hỏi quầy tiếp đón</translation>
    </message>
    <message id="trouble.out_of_service.body">
        <source>This kiosk is not working right now. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Máy này hiện không hoạt động. Quý vị không làm gì sai.</translation>
    </message>
    <message id="trouble.no_paper.tag">
        <source>No paper</source>
        <extracomment>Trouble: Above the title: the printer has no paper, and the site closes then.</extracomment>
        <translation>Hết giấy</translation>
    </message>
    <message id="trouble.no_paper.title">
        <source>Please ask at reception</source>
        <extracomment>Trouble: Title.</extracomment>
        <translation>Vui lòng hỏi quầy tiếp đón</translation>
    </message>
    <message id="trouble.no_paper.body">
        <source>This kiosk has run out of paper. You did nothing wrong.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Máy này đã hết giấy. Quý vị không làm gì sai.</translation>
    </message>
    <message id="trouble.refused.body">
        <source>You can go back and change your answers, or ask at reception.</source>
        <extracomment>Trouble: Under the title.</extracomment>
        <translation>Quý vị có thể quay lại sửa câu trả lời, hoặc hỏi quầy tiếp đón.</translation>
    </message>
    <message id="trouble.none_issued">
        <source>No number was given out.</source>
        <extracomment>Trouble: Said with every trouble where it is certain.</extracomment>
        <translation>Chưa cấp số nào.</translation>
    </message>
    <message id="trouble.may_exist">
        <source>You may already have a number.</source>
        <extracomment>Trouble: Said with the trouble where it is not certain.</extracomment>
        <translation>Có thể quý vị đã có số.</translation>
    </message>
    <message id="idle.q">
        <source>Are you still there?</source>
        <extracomment>Idle: Question after a time without a touch.</extracomment>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message id="idle.body" numerus="yes">
        <source>In %n seconds we clear your answers, to keep them private.</source>
        <extracomment>Idle: Under that question. %n: seconds left.</extracomment>
        <translation>
            <numerusform>Sau %n giây chúng tôi xóa các câu trả lời để giữ kín cho quý vị.</numerusform>
        </translation>
    </message>
    <message id="idle.yes">
        <source>Yes, I need more time</source>
        <extracomment>Idle: Primary button.</extracomment>
        <translation>Có, tôi cần thêm thời gian</translation>
    </message>
    <message id="idle.no">
        <source>No, clear my answers</source>
        <extracomment>Idle: Second button.</extracomment>
        <translation>Không, xóa câu trả lời của tôi</translation>
    </message>
    <message id="ticket.before">
        <source>Before you, about</source>
        <extracomment>Paper ticket: Caption above a number of people. It is not a promise: say “about”.</extracomment>
        <translation>Trước quý vị, khoảng</translation>
    </message>
    <message id="ticket.wait">
        <source>Wait, about</source>
        <extracomment>Paper ticket: Caption above minutes.</extracomment>
        <translation>Chờ, khoảng</translation>
    </message>
    <message id="ticket.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>Paper ticket: Under that caption.</extracomment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message id="ticket.minutesRange" numerus="yes">
        <source>%1 to %n min</source>
        <extracomment>Paper ticket: The same as a range. %1: the shorter wait, %n: the longer one.</extracomment>
        <translation>
            <numerusform>%1 đến %n phút</numerusform>
        </translation>
    </message>
    <message id="ticket.follow">
        <source>Follow your place on your phone</source>
        <extracomment>Paper ticket: Beside the QR code.</extracomment>
        <translation>Theo dõi thứ tự trên điện thoại</translation>
    </message>
    <message id="ticket.scan">
        <source>Scan it, or go to</source>
        <extracomment>Paper ticket: Beside the QR code; the address follows on a line of its own.</extracomment>
        <translation>Quét mã, hoặc vào</translation>
    </message>
    <message id="ticket.goTo">
        <source>Go to</source>
        <extracomment>Paper ticket: In the place of the QR code; the address follows on a line of its own.</extracomment>
        <translation>Hãy vào</translation>
    </message>
    <message id="ticket.next">
        <source>Take a seat and watch the screens.</source>
        <extracomment>Paper ticket: What comes next.</extracomment>
        <translation>Mời ngồi và theo dõi màn hình.</translation>
    </message>
    <message id="ticket.nextPhone">
        <source>We call you on your phone.</source>
        <extracomment>Paper ticket: What comes next where we call the visitor.</extracomment>
        <translation>Chúng tôi sẽ gọi điện cho quý vị.</translation>
    </message>
    <message id="ticket.pending">
        <source>Please go to reception first.</source>
        <extracomment>Paper ticket: What comes next where the turn waits for something.</extracomment>
        <translation>Vui lòng đến quầy tiếp đón trước.</translation>
    </message>
    <message id="ticket.keep">
        <source>Please keep this ticket.</source>
        <extracomment>Paper ticket: Last sentence of what comes next.</extracomment>
        <translation>Xin giữ phiếu này.</translation>
    </message>
    <message id="ticket.copy">
        <source>Copy</source>
        <extracomment>Paper ticket: In the band of a ticket that was printed again.</extracomment>
        <translation>Bản sao</translation>
    </message>
    <message id="ticket.demo">
        <source>Demo: not a real ticket</source>
        <extracomment>Paper ticket: At the head of every ticket of the demonstration site.</extracomment>
        <translation>Bản thử: không phải phiếu thật</translation>
    </message>
    <message id="ticket.people" numerus="yes">
        <source>%n people</source>
        <extracomment>Paper ticket: Under the caption of those who come before.</extracomment>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message id="a11y.qr">
        <source>Code to scan, for %1</source>
        <extracomment>Screen reader: Name of the QR code. %1: the address in it.</extracomment>
        <translation>Mã để quét, cho %1</translation>
    </message>
    <message id="key.shift">
        <source>Capital letter</source>
        <extracomment>Screen reader: Key: the next letter is a capital.</extracomment>
        <translation>Chữ hoa</translation>
    </message>
    <message id="key.space">
        <source>Space</source>
        <extracomment>Screen reader: Key: a space.</extracomment>
        <translation>Dấu cách</translation>
    </message>
    <message id="key.letters">
        <source>Letters</source>
        <extracomment>Screen reader: Key: show the letters again.</extracomment>
        <translation>Chữ cái</translation>
    </message>
    <message id="key.digits">
        <source>Digits</source>
        <extracomment>Screen reader: Key: show digits and signs.</extracomment>
        <translation>Chữ số</translation>
    </message>
    <message id="key.accents">
        <source>Letters with accents</source>
        <extracomment>Screen reader: Key: show letters with accents and other marks.</extracomment>
        <translation>Chữ có dấu</translation>
    </message>
    <message id="key.moreSigns">
        <source>More signs</source>
        <extracomment>Screen reader: Key: show more digits and signs.</extracomment>
        <translation>Thêm ký hiệu</translation>
    </message>
    <message id="key.otherLetters">
        <source>Other letters</source>
        <extracomment>Screen reader: Key: show other letters of the same alphabet.</extracomment>
        <translation>Chữ khác</translation>
    </message>
    <message id="key.script">
        <source>Other alphabet</source>
        <extracomment>Screen reader: Key: show the keyboard of another alphabet.</extracomment>
        <translation>Bảng chữ cái khác</translation>
    </message>
    <message id="key.halfSpace">
        <source>Half space</source>
        <extracomment>Screen reader: Key: parts two letters without a space (zero-width non-joiner).</extracomment>
        <translation>Nửa dấu cách</translation>
    </message>
    <message id="key.changeKana">
        <source>Voiced or small kana</source>
        <extracomment>Screen reader: Key: makes the last kana voiced or small.</extracomment>
        <translation>Kana hữu thanh hoặc nhỏ</translation>
    </message>
    <message id="easy">
        <source>Easy view is on</source>
        <extracomment>Easy view: Said at the top while low buttons, large text or high contrast are on.</extracomment>
        <translation>Chế độ dễ nhìn đang bật</translation>
    </message>
    <message id="easy.low">
        <source>Low buttons.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>Nút ở thấp.</translation>
    </message>
    <message id="easy.text">
        <source>Text %1%.</source>
        <extracomment>Easy view: One of the things that are on. %1: 125, 150 or 175.</extracomment>
        <translation>Cỡ chữ %1%.</translation>
    </message>
    <message id="easy.contrast">
        <source>High contrast.</source>
        <extracomment>Easy view: One of the things that are on.</extracomment>
        <translation>Tương phản cao.</translation>
    </message>
    <message id="page.turn">
        <source>It is your turn</source>
        <extracomment>Ticket page: In large letters once the visitor is called; the counter's name stands under it. Also the title of the page.</extracomment>
        <translation>Đến lượt quý vị</translation>
    </message>
    <message id="page.counter">
        <source>Counter %1</source>
        <extracomment>Ticket page and lobby display: A counter that has only a number. %1: the number.</extracomment>
        <translation>Quầy %1</translation>
    </message>
    <message id="page.turn.come">
        <source>Please come to the counter</source>
        <extracomment>Ticket page: Under “It is your turn” where the counter has no name.</extracomment>
        <translation>Mời quý vị đến quầy</translation>
    </message>
    <message id="page.turn.phone">
        <source>We are calling your phone</source>
        <extracomment>Ticket page: Under “It is your turn” where the visitor is served by telephone.</extracomment>
        <translation>Chúng tôi đang gọi điện cho quý vị</translation>
    </message>
    <message id="page.calledAt">
        <source>Called at %1</source>
        <extracomment>Ticket page: When the visitor was called. %1: time of day.</extracomment>
        <translation>Đã gọi lúc %1</translation>
    </message>
    <message id="page.back">
        <source>We called your number and missed you. You are still in the queue.</source>
        <extracomment>Ticket page: The visitor was called, did not come, and waits again.</extracomment>
        <translation>Chúng tôi đã gọi số nhưng không gặp quý vị. Quý vị vẫn ở trong hàng chờ.</translation>
    </message>
    <message id="page.keep">
        <source>Keep this page open</source>
        <extracomment>Ticket page: What to do while waiting.</extracomment>
        <translation>Hãy giữ trang này mở</translation>
    </message>
    <message id="page.keep.line">
        <source>It shows when it is your turn and where to go.</source>
        <extracomment>Ticket page: Under “Keep this page open”.</extracomment>
        <translation>Trang báo khi đến lượt và nơi cần đến.</translation>
    </message>
    <message id="page.finished">
        <source>Your visit is finished</source>
        <extracomment>Ticket page: The visitor was served.</extracomment>
        <translation>Đã phục vụ xong</translation>
    </message>
    <message id="page.finished.line">
        <source>Thank you for coming.</source>
        <extracomment>Ticket page: Under “Your visit is finished”.</extracomment>
        <translation>Cảm ơn quý vị đã đến.</translation>
    </message>
    <message id="page.left">
        <source>You have left the queue</source>
        <extracomment>Ticket page: The visitor has given up the place.</extracomment>
        <translation>Quý vị đã rời hàng chờ</translation>
    </message>
    <message id="page.left.line">
        <source>If you still need us, take a new number.</source>
        <extracomment>Ticket page: Under “You have left the queue”.</extracomment>
        <translation>Nếu vẫn cần, hãy lấy số mới.</translation>
    </message>
    <message id="page.missed">
        <source>We called you and missed you</source>
        <extracomment>Ticket page: The visitor was called, did not come, and the case was closed. Without blame.</extracomment>
        <translation>Chúng tôi đã gọi nhưng không gặp quý vị</translation>
    </message>
    <message id="page.missed.line">
        <source>Please ask at reception or take a new number.</source>
        <extracomment>Ticket page: Under “We called you and missed you”.</extracomment>
        <translation>Vui lòng hỏi quầy tiếp đón hoặc lấy số mới.</translation>
    </message>
    <message id="page.leave">
        <source>Leave the queue</source>
        <extracomment>Ticket page: Button: give up the place in the queue.</extracomment>
        <translation>Rời hàng chờ</translation>
    </message>
    <message id="page.leave.q">
        <source>Do you want to leave the queue?</source>
        <extracomment>Ticket page: The question after “Leave the queue”.</extracomment>
        <translation>Quý vị muốn rời hàng chờ?</translation>
    </message>
    <message id="page.leave.body">
        <source>Your place goes to the next person.</source>
        <extracomment>Ticket page: Under that question.</extracomment>
        <translation>Chỗ của quý vị sẽ nhường cho người kế tiếp.</translation>
    </message>
    <message id="page.leave.yes">
        <source>Yes, leave the queue</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>Có, rời hàng chờ</translation>
    </message>
    <message id="page.leave.no">
        <source>No, keep my place</source>
        <extracomment>Ticket page: Button that answers the question.</extracomment>
        <translation>Không, giữ chỗ của tôi</translation>
    </message>
    <message id="page.leave.late">
        <source>You have already been called. Please tell the staff.</source>
        <extracomment>Ticket page: The visitor wants to leave and is being served already.</extracomment>
        <translation>Số của quý vị đã được gọi. Vui lòng báo nhân viên.</translation>
    </message>
    <message id="page.sound">
        <source>Turn sound on</source>
        <extracomment>Ticket page and lobby display: Button: play a sound at a call.</extracomment>
        <translation>Bật âm thanh</translation>
    </message>
    <message id="page.sound.on">
        <source>Sound is on</source>
        <extracomment>Ticket page and lobby display: The same button once the sound is on.</extracomment>
        <translation>Đã bật âm thanh</translation>
    </message>
    <message id="page.update">
        <source>Update</source>
        <extracomment>Ticket page: Link: load the page again; shown where it cannot do so itself.</extracomment>
        <translation>Cập nhật</translation>
    </message>
    <message id="page.updated">
        <source>Updated at %1</source>
        <extracomment>Ticket page: How fresh the page is. %1: time of day.</extracomment>
        <translation>Cập nhật lúc %1</translation>
    </message>
    <message id="page.lost">
        <source>Connection lost. We keep trying.</source>
        <extracomment>All pages: The server cannot be reached.</extracomment>
        <translation>Mất kết nối. Chúng tôi đang thử lại.</translation>
    </message>
    <message id="page.unknown">
        <source>We do not know this ticket</source>
        <extracomment>Ticket page: No ticket has this address.</extracomment>
        <translation>Không tìm thấy phiếu này</translation>
    </message>
    <message id="page.unknown.line">
        <source>It may be from another day. Scan the code again, or ask at reception.</source>
        <extracomment>Ticket page: Under “We do not know this ticket”.</extracomment>
        <translation>Có thể đây là phiếu của ngày khác. Hãy quét lại mã, hoặc hỏi quầy tiếp đón.</translation>
    </message>
    <message id="page.unavailable">
        <source>We cannot show your place right now</source>
        <extracomment>Ticket page: The server cannot look into its queue.</extracomment>
        <translation>Hiện chưa xem được thứ tự của quý vị</translation>
    </message>
    <message id="page.unavailable.line">
        <source>Your place is kept. This page tries again by itself.</source>
        <extracomment>Ticket page: Under “We cannot show your place right now”.</extracomment>
        <translation>Chỗ của quý vị được giữ. Trang này tự thử lại.</translation>
    </message>
    <message id="page.minutes" numerus="yes">
        <source>%n min</source>
        <extracomment>All pages: A time in minutes; short.</extracomment>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message id="page.serving">
        <source>Now serving</source>
        <extracomment>Lobby display and counter page: Heading above the number that is called.</extracomment>
        <translation>Đang phục vụ</translation>
    </message>
    <message id="page.number">
        <source>Number</source>
        <extracomment>Lobby display and counter page: Column of ticket numbers.</extracomment>
        <translation>Số</translation>
    </message>
    <message id="page.place">
        <source>Counter</source>
        <extracomment>Lobby display and counter page: Column of counters; also a field: at which counter one works.</extracomment>
        <translation>Quầy</translation>
    </message>
    <message id="page.board.quiet">
        <source>Your number appears here</source>
        <extracomment>Lobby display: While nobody is called.</extracomment>
        <translation>Số của quý vị sẽ hiện ở đây</translation>
    </message>
    <message id="page.board.earlier">
        <source>Called before</source>
        <extracomment>Lobby display: Above the numbers that were called before.</extracomment>
        <translation>Đã gọi trước đó</translation>
    </message>
    <message id="page.staff">
        <source>Counter page</source>
        <extracomment>Counter page: Its name.</extracomment>
        <translation>Trang của quầy</translation>
    </message>
    <message id="page.staff.signIn">
        <source>Sign in</source>
        <extracomment>Counter page: Button and heading.</extracomment>
        <translation>Đăng nhập</translation>
    </message>
    <message id="page.staff.signOut">
        <source>Sign out</source>
        <extracomment>Counter page: Button.</extracomment>
        <translation>Đăng xuất</translation>
    </message>
    <message id="page.staff.name">
        <source>User name</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>Tên người dùng</translation>
    </message>
    <message id="page.staff.password">
        <source>Password</source>
        <extracomment>Counter page: Field of the sign-in.</extracomment>
        <translation>Mật khẩu</translation>
    </message>
    <message id="page.staff.wrong">
        <source>User name or password is wrong.</source>
        <extracomment>Counter page: The sign-in failed.</extracomment>
        <translation>Sai tên người dùng hoặc mật khẩu.</translation>
    </message>
    <message id="page.staff.slow" numerus="yes">
        <source>Too many tries. Try again in %n minutes.</source>
        <extracomment>Counter page: Too many sign-ins failed. %n: minutes.</extracomment>
        <translation>
            <numerusform>Đã thử quá nhiều lần. Hãy thử lại sau %n phút.</numerusform>
        </translation>
    </message>
    <message id="page.staff.where">
        <source>Where do you work?</source>
        <extracomment>Counter page: Heading of the choice of counter and inboxes.</extracomment>
        <translation>Bạn làm việc ở đâu?</translation>
    </message>
    <message id="page.staff.noCounter">
        <source>No counter</source>
        <extracomment>Counter page: A choice: without a counter, for telephone and video.</extracomment>
        <translation>Không có quầy</translation>
    </message>
    <message id="page.staff.inboxes">
        <source>Inboxes</source>
        <extracomment>Counter page: Whom one calls from: the queues to tick.</extracomment>
        <translation>Hàng chờ</translation>
    </message>
    <message id="page.staff.start">
        <source>Start work</source>
        <extracomment>Counter page: Button: begin to work at this counter.</extracomment>
        <translation>Bắt đầu làm việc</translation>
    </message>
    <message id="page.staff.change">
        <source>Change place</source>
        <extracomment>Counter page: Button: choose another counter or other inboxes.</extracomment>
        <translation>Đổi chỗ</translation>
    </message>
    <message id="page.staff.next">
        <source>Call next</source>
        <extracomment>Counter page: Button: call the next visitor.</extracomment>
        <translation>Gọi số tiếp theo</translation>
    </message>
    <message id="page.staff.nextDone">
        <source>Finish and call next</source>
        <extracomment>Counter page: Button: the visitor is served; call the next one.</extracomment>
        <translation>Xong và gọi số tiếp theo</translation>
    </message>
    <message id="page.staff.again">
        <source>Call again</source>
        <extracomment>Counter page: Button: call the same visitor once more.</extracomment>
        <translation>Gọi lại</translation>
    </message>
    <message id="page.staff.finish">
        <source>Finish</source>
        <extracomment>Counter page: Button: the visitor is served.</extracomment>
        <translation>Xong</translation>
    </message>
    <message id="page.staff.missing">
        <source>Did not come</source>
        <extracomment>Counter page: Heading of two buttons: the visitor who was called did not come.</extracomment>
        <translation>Không có mặt</translation>
    </message>
    <message id="page.staff.missing.back">
        <source>Back into the queue</source>
        <extracomment>Counter page: Button: whoever did not come waits again.</extracomment>
        <translation>Đưa lại hàng chờ</translation>
    </message>
    <message id="page.staff.missing.close">
        <source>Close the case</source>
        <extracomment>Counter page: Button: the case of whoever did not come ends.</extracomment>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message id="page.staff.transfer">
        <source>Transfer</source>
        <extracomment>Counter page: Button: send the visitor to another inbox.</extracomment>
        <translation>Chuyển</translation>
    </message>
    <message id="page.staff.transferTo">
        <source>Transfer to</source>
        <extracomment>Counter page: Field: to which inbox.</extracomment>
        <translation>Chuyển đến</translation>
    </message>
    <message id="page.staff.pause">
        <source>Break</source>
        <extracomment>Counter page: Button: one serves nobody for a while.</extracomment>
        <translation>Tạm nghỉ</translation>
    </message>
    <message id="page.staff.resume">
        <source>Continue work</source>
        <extracomment>Counter page: Button: end of the pause.</extracomment>
        <translation>Làm việc tiếp</translation>
    </message>
    <message id="page.staff.paused">
        <source>You are on a break</source>
        <extracomment>Counter page: While one pauses.</extracomment>
        <translation>Bạn đang tạm nghỉ</translation>
    </message>
    <message id="page.staff.free">
        <source>Nobody at your counter</source>
        <extracomment>Counter page: Nobody is being served.</extracomment>
        <translation>Không có ai ở quầy của bạn</translation>
    </message>
    <message id="page.staff.waiting" numerus="yes">
        <source>%n people waiting</source>
        <extracomment>Counter page: Heading of the waiting list. %n: how many wait.</extracomment>
        <translation>
            <numerusform>%n người đang chờ</numerusform>
        </translation>
    </message>
    <message id="page.staff.nobody">
        <source>Nobody is waiting in your inboxes.</source>
        <extracomment>Counter page: In place of the waiting list.</extracomment>
        <translation>Không ai chờ trong các hàng của bạn.</translation>
    </message>
    <message id="page.staff.since">
        <source>Waiting for</source>
        <extracomment>Counter page: Column: how long one waits.</extracomment>
        <translation>Đã chờ</translation>
    </message>
    <message id="page.staff.paper">
        <source>Ticket</source>
        <extracomment>Counter page: Column: whether the ticket was printed.</extracomment>
        <translation>Phiếu</translation>
    </message>
    <message id="page.staff.call">
        <source>Call %1</source>
        <extracomment>Counter page: Button in the waiting list: call this visitor. %1: the number, read aloud.</extracomment>
        <translation>Gọi %1</translation>
    </message>
    <message id="page.staff.ready">
        <source>Mark %1 ready</source>
        <extracomment>Counter page: Button in the waiting list: this visitor may now be called. %1: the number.</extracomment>
        <translation>Cho phép gọi %1</translation>
    </message>
    <message id="page.staff.front">
        <source>Move %1 to the front</source>
        <extracomment>Counter page: Button in the waiting list: put this visitor first in the queue. %1: the number, read aloud.</extracomment>
        <translation>Đưa %1 lên đầu</translation>
    </message>
    <message id="page.staff.pending">
        <source>Not ready yet</source>
        <extracomment>Counter page: Mark in the waiting list: keeps the place and is not called yet.</extracomment>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message id="page.staff.missedOnce" numerus="yes">
        <source>Missed %n times</source>
        <extracomment>Counter page: Mark in the waiting list: was called and did not come. %n: how often.</extracomment>
        <translation>
            <numerusform>Vắng mặt %n lần</numerusform>
        </translation>
    </message>
    <message id="page.staff.details">
        <source>Details</source>
        <extracomment>Counter page: Heading: what the visitor told.</extracomment>
        <translation>Thông tin</translation>
    </message>
    <message id="page.staff.tags">
        <source>Tags</source>
        <extracomment>Counter page: Label: marks that the case carries, such as “Priority”.</extracomment>
        <translation>Nhãn</translation>
    </message>
    <message id="page.staff.noDetails">
        <source>No details given</source>
        <extracomment>Counter page: The visitor gave no details.</extracomment>
        <translation>Không có thông tin</translation>
    </message>
    <message id="page.staff.keys">
        <source>Keyboard shortcuts</source>
        <extracomment>Counter page: Switch: buttons also by single keys.</extracomment>
        <translation>Phím tắt</translation>
    </message>
    <message id="page.print.queued">
        <source>Printing</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Đang in</translation>
    </message>
    <message id="page.print.printed">
        <source>Printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Đã in</translation>
    </message>
    <message id="page.print.sent">
        <source>Sent to printer</source>
        <extracomment>Counter page: State of a ticket's print: the printer took it and tells no more.</extracomment>
        <translation>Đã gửi đến máy in</translation>
    </message>
    <message id="page.print.unknown">
        <source>May not be printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Có thể chưa in</translation>
    </message>
    <message id="page.print.failed">
        <source>Not printed</source>
        <extracomment>Counter page: State of a ticket's print.</extracomment>
        <translation>Chưa in</translation>
    </message>
    <message id="page.print.none">
        <source>Not told</source>
        <extracomment>Counter page: No kiosk told whether this ticket was printed.</extracomment>
        <translation>Chưa báo</translation>
    </message>
    <message id="page.fault.changed">
        <source>This is no longer possible. The case has changed.</source>
        <extracomment>Counter page: The action came too late.</extracomment>
        <translation>Không còn làm được nữa. Hồ sơ đã thay đổi.</translation>
    </message>
    <message id="page.fault.locked">
        <source>A colleague is serving this visitor.</source>
        <extracomment>Counter page: Another member of staff serves this visitor.</extracomment>
        <translation>Một đồng nghiệp đang phục vụ người này.</translation>
    </message>
    <message id="page.fault.assigned">
        <source>This visitor waits for a colleague.</source>
        <extracomment>Counter page: The visitor waits for another member of staff by name.</extracomment>
        <translation>Người này đang chờ một đồng nghiệp.</translation>
    </message>
    <message id="page.fault.gone">
        <source>This case or inbox no longer exists.</source>
        <extracomment>Counter page: The case or inbox does not exist any more.</extracomment>
        <translation>Hồ sơ hoặc hàng chờ này không còn nữa.</translation>
    </message>
    <message id="page.fault.nobody">
        <source>There is nobody to call.</source>
        <extracomment>Counter page: “Call next”, and nobody can be called.</extracomment>
        <translation>Không có ai để gọi.</translation>
    </message>
    <message id="page.fault.unavailable">
        <source>The system does not answer. Nothing was changed.</source>
        <extracomment>Counter page: The database cannot be used.</extracomment>
        <translation>Hệ thống không trả lời. Chưa có gì thay đổi.</translation>
    </message>
    <message id="page.fault.stale">
        <source>This page was too old. Please try again.</source>
        <extracomment>Counter page: The form came from an old page.</extracomment>
        <translation>Trang này đã cũ. Vui lòng thử lại.</translation>
    </message>
    <message id="page.fault.choose">
        <source>Choose at least one inbox.</source>
        <extracomment>Counter page: No inbox is ticked.</extracomment>
        <translation>Hãy chọn ít nhất một hàng chờ.</translation>
    </message>
</context>
</TS>
