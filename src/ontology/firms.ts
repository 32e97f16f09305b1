import { words } from './words.js';

/** Firms of one word that taggers take for people, as they are printed. Where the text has a person of that name, they are that person. */
export const firms: ReadonlySet<string> = words(`
Meta Alphabet Tesla Nvidia Dell Cisco Oracle Motorola Ericsson Philips Siemens Bosch Boeing Raytheon Thales Dassault Safran Rheinmetall Krupp Kalashnikov
Ford Chrysler Daimler Porsche Opel Peugeot Renault Citroen Ferrari Lamborghini Bugatti Honda Toyota Mazda Nissan Mitsubishi Michelin Caterpillar Halliburton
Schlumberger Chevron Glencore Trafigura Vitol Cargill Maersk Heineken Danone Nestle Nestlé Kellogg Heinz Unilever Henkel Bayer Merck Pfizer Moderna Novartis
Sanofi AstraZeneca Disney Netflix Chanel Gucci Prada Versace Cartier Adidas Walmart Kroger Walgreens Carrefour Tesco Aldi Lidl Ikea Barclays Santander
Citigroup Deloitte McKinsey Marriott Hyatt Uber Lyft Airbnb Palantir Tencent Alibaba Baidu Adani Samsung Hyundai Daewoo Foxconn Petrobras Embraer Airbus
Weibo Douyin WeChat TikTok ByteDance Kuaishou Bilibili Meituan Xiaomi Oppo Vivo Lenovo Geely Chery Omoda Jaecoo Xpeng Pinduoduo Temu Shein Didi Kik Snapchat WhatsApp Reddit Twitch Spotify
`);
