import { words } from './words.js';

/** Firms, papers, platforms, agencies and bands of one word that taggers take for people or towns, as they are printed. Where the text has a person of that name, they are that person. */
export const firms: ReadonlySet<string> = words(`
Meta Alphabet Tesla Nvidia Dell Cisco Oracle Motorola Ericsson Philips Siemens Bosch Boeing Raytheon Thales Dassault Safran Rheinmetall Krupp Kalashnikov
Ford Chrysler Daimler Porsche Opel Peugeot Renault Citroen Ferrari Lamborghini Bugatti Honda Toyota Mazda Nissan Mitsubishi Michelin Caterpillar Halliburton
Schlumberger Chevron Glencore Trafigura Vitol Cargill Maersk Heineken Danone Nestle Nestlé Kellogg Heinz Unilever Henkel Bayer Merck Pfizer Moderna Novartis
Sanofi AstraZeneca Disney Netflix Chanel Gucci Prada Versace Cartier Adidas Walmart Kroger Walgreens Carrefour Tesco Aldi Lidl Ikea Barclays Santander
Citigroup Deloitte McKinsey Marriott Hyatt Uber Lyft Airbnb Palantir Tencent Alibaba Baidu Adani Samsung Hyundai Daewoo Foxconn Petrobras Embraer Airbus
Weibo Douyin WeChat TikTok ByteDance Kuaishou Bilibili Meituan Xiaomi Oppo Vivo Lenovo Geely Chery Omoda Jaecoo Xpeng Pinduoduo Temu Shein Didi Kik Snapchat WhatsApp Reddit Twitch Spotify
Xiaohongshu Midea Wildberries Ozon Yandex Roscosmos Rosatom Kaspersky Caixin Mediapart Vogue Tatler Gawker Substack Patreon Grindr Viber Tinder Bumble Hulu Roblox Minecraft Fortnite
Klarna Revolut Monzo Venmo Binance Coinbase Paytm Robinhood Nubank Zomato Swiggy Flipkart Gojek Shopee Lazada Tokopedia Rappi Jumia Deliveroo Ocado Zalando Boohoo Primark
Topshop Lululemon Reebok Umbro Lego Leica Mizuho Skoda Dacia Polestar Rivian Waymo Wayve Stellantis Northvolt Bonhams Greggs Waitrose Wetherspoons Screwfix Ofgem Ofwat
Safaricom Vodacom Eskom Sasol Telstra Optus Canva Fonterra Inditex Luxottica Coldplay Metallica Radiohead Rammstein
`);
