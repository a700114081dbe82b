# reset --hard leaves untracked files, but overwrites one in the way without a word; --keep refuses, unless the file is ignored: then --keep and switch overwrite it, too (Git 2.39.5, 2.55.0; 2026-11-26)
export GIT_CONFIG_COUNT=2 GIT_CONFIG_KEY_0=user.name GIT_CONFIG_VALUE_0=dev
export GIT_CONFIG_KEY_1=user.email GIT_CONFIG_VALUE_1=dev@example.com
cd "$(mktemp -d)" && git init -q -b main
echo committed > a; git add .; git commit -qm 'add a'; git rm -q a; git commit -qm 'remove a'
echo mine > a; echo other > b; git status --short
git reset -q --keep HEAD~1; echo "keep: rc $?, a is $(cat a)"
git reset -q --hard HEAD~1; echo "hard: rc $?, a is $(cat a), b is $(cat b)"
echo '== ignored'
cd "$(mktemp -d)" && git init -q -b main
echo committed > .env; git add .; git commit -qm 'add .env'; git branch old
git rm -q .env; echo .env > .gitignore; git add .; git commit -qm 'ignore .env'
echo mine > .env; git switch -q --no-overwrite-ignore old; echo "switch --no-overwrite-ignore: rc $?, .env is $(cat .env)"
git switch -q old; echo "switch: rc $?, .env is $(cat .env)"
git switch -q main; echo mine > .env
git reset -q --keep HEAD~1; echo "keep: rc $?, .env is $(cat .env)"
