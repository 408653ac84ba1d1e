import { defineWords } from '#lib/i18n/locale.ts';

export const privacyWords = defineWords(
	{
		run: 'Look without asking',
		ask: 'Ask for the microphone, then look again',
		before: 'Before a permission',
		after: 'After “yes”',
		none: 'Not looked yet.',
		empty: '(empty)',
		table: {
			source: 'Where the page sees it',
			type: 'Type',
			address: 'Address',
			reveals: 'What it gives away'
		},
		reveals: {
			nothing: 'nothing',
			name: 'nothing: a random name that lasts for this page',
			private: 'your address within your network',
			public: 'an address that the outside can see'
		},
		words: {
			idle: 'Nothing has happened yet. The page will make a data connection to itself and ask you nothing.',
			running: 'Gathering …',
			hidden:
				'The browser hid your addresses behind names ending in .local. Only a machine in the same network can look them up.',
			open: 'The page sees addresses as they are: this browser has a permission for it already, or does not hide them.',
			after: 'With the permission the same code sees the addresses themselves.',
			stillHidden: 'Even with the permission this browser goes on giving names.'
		}
	},
	{
		run: '묻지 않고 살펴보기',
		ask: '마이크를 요청한 다음 다시 보기',
		before: '권한을 주기 전',
		after: '권한을 준 뒤',
		none: '아직 살펴보지 않았습니다.',
		empty: '(비어 있음)',
		table: { source: '페이지가 보는 곳', type: '종류', address: '주소', reveals: '드러나는 것' },
		reveals: {
			nothing: '없음',
			name: '없음. 이 페이지에서만 쓰는 무작위 이름입니다',
			private: '내 네트워크 안의 주소',
			public: '바깥에서 보이는 주소'
		},
		words: {
			idle: '아직 아무 일도 일어나지 않았습니다. 페이지가 아무것도 묻지 않고 자기 자신과 데이터 연결을 맺습니다.',
			running: '후보를 모으는 중 …',
			hidden:
				'브라우저가 주소를 .local로 끝나는 이름 뒤에 숨겼습니다. 같은 네트워크의 기기만 그 이름을 풀 수 있습니다.',
			open: '페이지에 주소가 그대로 보입니다. 이 브라우저에 이미 권한이 있거나, 주소를 숨기지 않는 브라우저입니다.',
			after: '권한을 주자 같은 코드에 주소가 그대로 보입니다.',
			stillHidden: '권한을 주어도 이 브라우저는 계속 이름만 알려 줍니다.'
		}
	}
);
