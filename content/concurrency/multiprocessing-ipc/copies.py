# check: timeout=120
# Queue 和 Pipe 传的是 pickle 后的副本：子进程改了收到的列表，父进程的不变；lambda 过不去
import multiprocessing as mp, pickle

def change(connection):
    data = connection.recv()
    data.append(2)
    connection.send(data)

if __name__ == "__main__":
    ours, theirs = mp.Pipe()
    child = mp.Process(target=change, args=(theirs,))
    child.start()
    data = [1]
    ours.send(data)
    print("returned:", ours.recv(), "- ours:", data)
    child.join()
    try:
        ours.send(lambda: 1)
    except (pickle.PicklingError, AttributeError) as e:
        print("lambda:", type(e).__name__)
