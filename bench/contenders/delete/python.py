import boto3
from contend import contend


def prepare(task):
    bucket = boto3.resource("s3", endpoint_url=task["endpoint"]).Bucket("bench")

    def run():
        bucket.objects.all().delete()
        return task["items"]

    return run


contend(prepare)
