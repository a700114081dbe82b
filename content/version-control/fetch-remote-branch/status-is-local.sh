# check: with=remote
# git status 说 up to date，是和上次 fetch 时比：远程已有新提交，它不知道
git clone -q ~/remote.git me && git clone -q ~/remote.git you
(cd you && echo 1 > a && git add a && git commit -qm a && git push -q)
cd me
git status | sed -n 2p
git fetch -q
git status | sed -n 2p
git log --oneline main | wc -l
